import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** One file of an archive. */
export interface TarEntry {
  name: string;
  content: Uint8Array;
}

const block = 512;

/**
 * Writes an old-style tar file that can be appended to: plain headers, no end marker. Every entry bears the same time,
 * so that the archive tells nothing of when a ballot came.
 */
export function writeTar(entries: Iterable<TarEntry>, timestamp: number): Uint8Array {
  return concatBytes(...[...entries].flatMap((entry) => tarPieces(entry, timestamp)));
}

/** What one file is in such an archive, for those who send it on piece by piece. */
export function tarPieces({ name, content }: TarEntry, timestamp: number): Uint8Array[] {
  const { before, after } = tarFrame(name, content.length, timestamp);
  return [before, content, after];
}

/** What stands before and after the bytes of a file of that size. */
export function tarFrame(
  name: string,
  size: number,
  timestamp: number,
): { before: Uint8Array; after: Uint8Array } {
  return { before: header(name, size, timestamp), after: new Uint8Array(padding(size)) };
}

/** Reads such a file; undefined when its frame is broken: a length, a checksum or the padding. */
export function readTar(bytes: Uint8Array): TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes.subarray(at, at + block);
    const name = textAt(head, 0, 100);
    const size = octalAt(head, 124, 12);
    const timestamp = octalAt(head, 136, 12);
    if (name === '' || size === undefined || timestamp === undefined) return undefined;
    if (!sameBytes(head, header(name, size, timestamp))) return undefined;
    const content = bytes.subarray(at + block, at + block + size);
    const spare = bytes.subarray(at + block + size, at + block + size + padding(size));
    if (content.length !== size || spare.length !== padding(size) || spare.some((byte) => byte !== 0))
      return undefined;
    entries.push({ name, content });
    at += block + size + padding(size);
  }
  return entries;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function header(name: string, size: number, timestamp: number): Uint8Array {
  const head = new Uint8Array(block);
  const put = (text: string, at: number) => head.set(utf8ToBytes(text), at);
  put(name, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${size.toString(8).padStart(11, '0')}\0`, 124);
  put(`${timestamp.toString(8).padStart(11, '0')}\0`, 136);
  put('        ', 148);
  put('0', 156);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function textAt(head: Uint8Array, at: number, length: number): string {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return String.fromCharCode(...field.subarray(0, end === -1 ? length : end));
}

function octalAt(head: Uint8Array, at: number, length: number): number | undefined {
  const text = textAt(head, at, length);
  return /^[0-7]{11}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
