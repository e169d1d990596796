import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipStream, type FileToPack } from '@/lib/files/zip-stream';

const text = (name: string, ...pieces: readonly string[]): FileToPack => ({
  name,
  isPacked: false,
  content: () => pieces.map((piece) => strToU8(piece)),
});

const lastFiles = (sums: string) => Promise.resolve([{ name: 'SHA256SUMS', content: strToU8(sums) }]);

async function packed(files: Iterable<FileToPack> | AsyncIterable<FileToPack>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStream(files, lastFiles)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('every file is there with its bytes, and the list of sums names each of them', async () => {
  const noise = new Uint8Array(300_000).map((_, index) => (index * 2_654_435_761) >>> 24);
  const photo: FileToPack = { name: 'van-ban/anh.jpg', isPacked: true, content: () => [noise] };

  const files = unzipSync(
    await packed([text('doc.txt', 'Biên bản ', 'kiểm phiếu'), text('rong.txt'), photo]),
  );

  expect(Object.keys(files)).toEqual(['doc.txt', 'rong.txt', 'van-ban/anh.jpg', 'SHA256SUMS']);
  expect(strFromU8(files['doc.txt'] ?? new Uint8Array())).toBe('Biên bản kiểm phiếu');
  expect(files['rong.txt']).toHaveLength(0);
  expect(Buffer.from(files['van-ban/anh.jpg'] ?? []).equals(noise)).toBe(true);
  const sum = createHash('sha256').update(noise).digest('hex');
  expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).toContain(`${sum}  van-ban/anh.jpg\n`);
});

test('the same files give the same bytes', async () => {
  expect(await packed([text('a.txt', 'một')])).toEqual(await packed([text('a.txt', 'một')]));
});

test('a file is not asked for before the one before it was taken', async () => {
  const asked: number[] = [];
  async function* many() {
    for (let index = 0; index < 50; index += 1) {
      asked.push(index);
      yield await Promise.resolve(text(`${index}.txt`, 'x'));
    }
  }
  const stream = zipStream(many(), lastFiles);

  await stream.next();

  expect(asked).toEqual([0]);
  await stream.return(undefined);
});

test('a file that cannot be read breaks the stream off', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(strToU8('một nửa'));
    throw new Error('gone');
  }

  await expect(packed([{ name: 'a.txt', isPacked: false, content: broken }])).rejects.toThrow('gone');
});
