import 'server-only';
import loaded from 'pdfmake/js/PDFDocument.js';
import { escapeHtml } from '@/lib/text/html';
import { prototypeOf } from './prototype-of';

type PdfDocument = { info: { Title?: unknown }; _addInfo(): void };

/** The library writes the title into the metadata, which are XML, letter by letter: a "&" or "<" would spoil them. */
export function escapeTitle(): void {
  const prototype = prototypeOf<PdfDocument>(loaded, ['_addInfo']);
  const addInfo = prototype._addInfo;
  prototype._addInfo = function addEscapedInfo() {
    const { Title } = this.info;
    if (Title !== undefined) this.info.Title = escapeHtml(String(Title));
    addInfo.call(this);
    this.info.Title = Title;
  };
}
