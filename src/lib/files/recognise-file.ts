import { fileTypeFromBuffer } from 'file-type';
import { unzipSync } from 'fflate';

export type KnownKind = 'pdf' | 'docx' | 'jpeg' | 'png';
export type FileFault = 'file-kind-unknown' | 'file-damaged' | 'file-locked' | 'file-with-macros';
export type Recognised = { kind: KnownKind } | { fault: FileFault };

const kinds = new Map<string, KnownKind>([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.ms-word.document.macroenabled.12', 'docx'],
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
]);

/** An unpacked docx may be large, but not a bomb. */
const mostUnpacked = 500_000_000;

/** What a file is by its content, whatever its name says; its structure is looked at so far that a cut one is told. */
export async function recogniseFile(bytes: Uint8Array): Promise<Recognised> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = kinds.get(found?.mime ?? '');
  if (!kind) return { fault: 'file-kind-unknown' };
  const fault = faultOf(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return fault ? { fault } : { kind };
}

function faultOf(kind: KnownKind, bytes: Buffer): FileFault | null {
  switch (kind) {
    case 'pdf':
      return faultOfPdf(bytes);
    case 'docx':
      return faultOfDocx(bytes);
    case 'jpeg':
      return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2 && hasFrame(bytes) ? null : 'file-damaged';
    case 'png':
      return bytes.includes('IHDR') && bytes.subarray(-64).includes('IEND') ? null : 'file-damaged';
  }
}

/** A whole PDF ends with where its table begins; a locked one opens for nobody without the password. */
function faultOfPdf(bytes: Buffer): FileFault | null {
  const end = bytes.subarray(-2048);
  if (!end.includes('startxref') || !end.includes('%%EOF')) return 'file-damaged';
  return /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')) ? 'file-locked' : null;
}

function faultOfDocx(bytes: Buffer): FileFault | null {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    // Only the directory is read: nothing is unpacked.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return 'file-damaged';
  }
  if ([...names].some((name) => name.endsWith('vbaProject.bin'))) return 'file-with-macros';
  const isWhole = names.has('[Content_Types].xml') && names.has('word/document.xml');
  return isWhole && unpacked <= mostUnpacked ? null : 'file-damaged';
}

/** A start-of-frame marker: the picture has a size. */
function hasFrame(bytes: Buffer): boolean {
  for (let at = 2; at + 4 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return true;
  }
  return false;
}
