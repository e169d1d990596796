import 'server-only';
import type { FormDocument } from './blocks/form-document';
import { printable } from './blocks/run';
import { renderDocx } from './docx/render-docx';
import { renderPdf } from './pdf/render-pdf';
import { mediaTypes, type DocumentFormat, type RenderedDocument } from './rendered-document';
import { renderXlsx } from './xlsx/render-xlsx';

const renderers: Record<DocumentFormat, (form: FormDocument) => Promise<Uint8Array>> = {
  docx: renderDocx,
  pdf: renderPdf,
  xlsx: renderXlsx,
};

export async function renderForm(form: FormDocument, format: DocumentFormat): Promise<RenderedDocument> {
  return {
    bytes: await renderers[format]({ ...form, title: printable(form.title) }),
    mediaType: mediaTypes[format],
    extension: format,
  };
}
