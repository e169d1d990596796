import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const tinos = path.join(process.cwd(), 'node_modules/@expo-google-fonts/tinos');
const regular = path.join(tinos, '400Regular/Tinos_400Regular.ttf');
const bold = path.join(tinos, '700Bold/Tinos_700Bold.ttf');

// By default the library fetches its program from the network.
const reader = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(reader).buffer } });

/** The library is one for the process: what is said to this heir of it changes nothing for the papers of the server. */
const printer: typeof pdfmake = Object.create(pdfmake);

/** Prints a paper as the browser does, with the fonts from the disk. */
export async function printPaper(paper: TDocumentDefinitions): Promise<Uint8Array> {
  printer.setFonts({
    Tinos: { normal: regular, bold },
    Courier: { normal: 'Courier', bold: 'Courier-Bold' },
  });
  printer.setUrlAccessPolicy(() => false);
  printer.setLocalAccessPolicy((file) => file.startsWith(tinos) || file.startsWith('Courier'));
  return new Uint8Array(await printer.createPdf(paper).getBuffer());
}

/** The text of each page. */
export function pageTexts(pdf: Uint8Array): string[] {
  return inFolder(pdf, (folder) => {
    const text = execFileSync('pdftotext', ['-layout', 'paper.pdf', '-'], { cwd: folder, encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  });
}

/** Size of each page in points, as "595 x 842". */
export function pageSizes(pdf: Uint8Array): string[] {
  return inFolder(pdf, (folder) => {
    const info = execFileSync('pdfinfo', ['-l', '999', 'paper.pdf'], { cwd: folder, encoding: 'utf8' });
    return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
      ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    );
  });
}

/** The pages as pictures, as a printer would draw them. */
export function pagePictures(pdf: Uint8Array, dotsPerInch = 150): Uint8Array[] {
  return inFolder(pdf, (folder) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', 'paper.pdf', 'page'], { cwd: folder });
    const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return pictures.sort().map((file) => new Uint8Array(readFileSync(path.join(folder, file))));
  });
}

/** What the QR codes in a picture say. */
export async function qrCodesIn(picture: Uint8Array): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
  return found.map(({ text }) => text);
}

function inFolder<T>(pdf: Uint8Array, read: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'));
  try {
    writeFileSync(path.join(folder, 'paper.pdf'), pdf);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
