import 'server-only';
import { ImageRun, Paragraph } from 'docx';
import { toBuffer } from 'qrcode';
import type { Block, Qr } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';

/** The picture of each code of a document, by what it says. */
export type QrPictures = ReadonlyMap<string, Uint8Array>;

export async function qrPictures({ sections, check }: FormDocument): Promise<QrPictures> {
  const texts = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(codesIn)).map(({ text }) => text));
  if (check) texts.add(check.url);
  const pictures = new Map<string, Uint8Array>();
  for (const text of texts)
    pictures.set(text, await toBuffer(text, { errorCorrectionLevel: 'M', margin: 0, scale: 6 }));
  return pictures;
}

export function qrImage(qr: Qr, pictures: QrPictures, keepNext: boolean): Paragraph {
  return new Paragraph({ keepNext, children: [qrRun(qr, pictures)] });
}

export function qrRun({ text, size, alt }: Omit<Qr, 'kind'>, pictures: QrPictures): ImageRun {
  const data = pictures.get(text);
  if (data === undefined) throw new RangeError('A code without its picture');
  const pixels = Math.round((size * 96) / 25.4);
  const transformation = { width: pixels, height: pixels };
  const altText = { name: alt, title: alt, description: alt };
  return new ImageRun({ type: 'png', data, transformation, altText });
}

function codesIn(block: Block): readonly Qr[] {
  switch (block.kind) {
    case 'qr':
      return [block];
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap(codesIn));
    case 'together':
      return block.blocks.flatMap(codesIn);
    case 'paragraph':
    case 'rule':
    case 'space':
    case 'table':
      return [];
  }
}
