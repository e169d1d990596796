import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A page in grey, a byte for each dot of 1.27 mm: small enough to blur letters, fine enough to see a line that moved. */
export type Picture = { width: number; height: number; dots: Uint8Array };

/** Pictures of the pages of many files, file by file, with one start of the painter. */
export function picturesOf(files: readonly Uint8Array[]): Picture[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const inFolder = (name: string) => path.join(folder, name);
  try {
    files.forEach((bytes, index) => writeFileSync(inFolder(`${index}.pdf`), bytes));
    const all = inFolder('all.pdf');
    execFileSync('pdfunite', [...files.map((_, index) => inFolder(`${index}.pdf`)), all], {
      stdio: 'ignore',
    });
    execFileSync('pdftoppm', ['-r', '20', '-gray', all, inFolder('page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().map((name) => readGrey(readFileSync(inFolder(name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readGrey(file: Buffer): Picture {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), dots: new Uint8Array(file.subarray(head.length)) };
}

/** How much lighter or darker a dot may be than the nearest dot of the other page, of 255. */
const tolerance = 70;

/**
 * The share of dots that look otherwise on the other page, even if that is moved by a dot in any direction: what a person
 * sees who lays one sheet over the other. Pages of different sizes have nothing in common.
 */
export function shareApart(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  return Math.max(dotsApart(one, other), dotsApart(other, one)) / one.dots.length;
}

function dotsApart(one: Picture, other: Picture): number {
  let apart = 0;
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1) if (isApart(one, other, x, y)) apart += 1;
  return apart;
}

function isApart({ width, height, dots }: Picture, other: Picture, x: number, y: number): boolean {
  const wanted = dots[y * width + x] ?? 255;
  for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1)
    for (let right = Math.max(0, x - 1); right <= Math.min(width - 1, x + 1); right += 1)
      if (Math.abs((other.dots[down * width + right] ?? 255) - wanted) <= tolerance) return false;
  return true;
}
