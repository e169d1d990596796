import { createHash } from 'node:crypto';
import { setImmediate as otherRequests } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to be packed. `isPacked`: its bytes are compressed already. Content comes piece by piece, when it is wanted. */
export type FileToPack = {
  name: string;
  isPacked: boolean;
  content: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

/** A text as a file, written piece by piece. */
export function textFile(name: string, texts: Iterable<string> | AsyncIterable<string>): FileToPack {
  return {
    name,
    isPacked: false,
    content: async function* () {
      for await (const text of texts) yield Buffer.from(text);
    },
  };
}

/** A file that is compressed already, read whole when its turn comes. */
export function wholeFile(name: string, read: () => Promise<Uint8Array>): FileToPack {
  return {
    name,
    isPacked: true,
    content: async function* () {
      yield await read();
    },
  };
}

/** The quickest: what is large in it is digits, which the best packs by some percent more in many times as long. */
const level = 1;

/** What is written last, from the list of sums: "<SHA-256>  <name>" a line, as `sha256sum -c` reads it. */
export type LastFiles = (sums: string) => Promise<readonly { name: string; content: Uint8Array }[]>;

/**
 * A zip file as it is written: the next piece is made when the one before was taken, so that one file at a time is in
 * memory, and the server answers others between two pieces. Every file bears the same date. Up to 4 GB: the format that everybody reads.
 */
export async function* zipStream(
  files: Iterable<FileToPack> | AsyncIterable<FileToPack>,
  lastFiles: LastFiles,
): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    written.push(piece);
  });
  let sums = '';
  for await (const { name, isPacked, content } of files) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level });
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    const hash = createHash('sha256');
    for await (const piece of content()) {
      hash.update(piece);
      entry.push(piece);
      yield* written.splice(0);
      await otherRequests();
    }
    entry.push(new Uint8Array(0), true);
    yield* written.splice(0);
    sums += `${hash.digest('hex')}  ${name}\n`;
  }
  for (const { name, content } of await lastFiles(sums)) {
    const entry = new ZipPassThrough(name);
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    entry.push(content, true);
    yield* written.splice(0);
  }
  zip.end();
  yield* written.splice(0);
}
