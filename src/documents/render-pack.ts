import 'server-only';
import { Zip, ZipPassThrough } from 'fflate';
import type { FormDocument } from './blocks/form-document';
import { renderForm } from './render-form';
import { mediaTypes, type RenderedDocument } from './rendered-document';
import { watermarked } from './watermark';

/** One file for each person, in order. A form is drawn when its turn comes, so that one at a time is in memory. */
export type Pack = readonly { name: string; form: () => FormDocument }[];

/** The files packed together, numbered in their order: "001 Đỗ Thị Hạnh.pdf". They are compressed already. */
export async function renderPack(
  pack: Pack,
  format: 'docx' | 'pdf',
  watermark: string | null = null,
): Promise<RenderedDocument> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    chunks.push(chunk);
  });
  for (const [index, { name, form }] of pack.entries()) {
    const file = new ZipPassThrough(`${String(index + 1).padStart(3, '0')} ${fileName(name)}.${format}`);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push((await renderForm(watermarked(form(), watermark), format)).bytes, true);
  }
  zip.end();
  return { bytes: new Uint8Array(Buffer.concat(chunks)), mediaType: mediaTypes.zip, extension: 'zip' };
}

/** A person's name as a part of a file's name, whatever was typed into it. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 80) || 'van ban';
}
