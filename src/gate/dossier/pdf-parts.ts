import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nothing } from './hand-out';

const folders = new Map([
  ['wasm', { folder: 'wasm', types: { wasm: 'application/wasm', js: 'text/javascript' } }],
  ['fonts', { folder: 'standard_fonts', types: { pfb: 'application/octet-stream', ttf: 'font/ttf' } }],
]);

/** Decoders and fonts that the PDF viewer asks for when a paper needs them, from the library beside the build. */
export async function answerPdfPart(kind: string, file: string): Promise<Response> {
  const known = folders.get(kind);
  const ending = /^[\w-]+\.(\w+)$/.exec(file)?.[1] ?? '';
  const type = new Map(Object.entries(known?.types ?? {})).get(ending);
  if (!known || !type) return nothing();
  const place = path.join(process.cwd(), 'node_modules', 'pdfjs-dist', known.folder, file);
  const bytes = await readFile(place).catch(() => null);
  if (!bytes) return nothing();
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=86400' },
  });
}
