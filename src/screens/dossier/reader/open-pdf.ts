import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Opens a PDF in a worker of its own. Nothing in it is run; the parts pdf.js needs come from this house. */
export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf.worker.ts', import.meta.url), {
    type: 'module',
  });
  return pdfjs.getDocument({
    // The worker takes the bytes away: it gets a copy.
    data: new Uint8Array(bytes.slice(0)),
    wasmUrl: '/pdf-parts/wasm/',
    standardFontDataUrl: '/pdf-parts/fonts/',
    useSystemFonts: true,
    enableXfa: false,
  }).promise;
}
