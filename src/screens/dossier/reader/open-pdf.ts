import type { PDFDocumentProxy } from 'pdfjs-dist';

export type OpenPdf = { document: PDFDocumentProxy; close: () => void };

/** Opens a PDF in a worker of its own. Nothing in it is run; the parts pdf.js needs come from this house. */
export async function openPdf(bytes: ArrayBuffer): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const task = pdfjs.getDocument({
    worker: pdfjs.PDFWorker.create({ port }),
    // The worker takes the bytes away: it gets a copy.
    data: new Uint8Array(bytes.slice(0)),
    wasmUrl: '/pdf-parts/wasm/',
    standardFontDataUrl: '/pdf-parts/fonts/',
    useSystemFonts: true,
    enableXfa: false,
  });
  const close = () => void task.destroy().finally(() => port.terminate());
  try {
    return { document: await task.promise, close };
  } catch (fault) {
    close();
    throw fault;
  }
}
