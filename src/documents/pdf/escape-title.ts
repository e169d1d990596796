import 'server-only';
import loaded from 'pdfmake/js/PDFDocument.js';
import { escapeHtml } from '@/lib/text/html';

type PdfDocument = { info: { Title?: unknown }; _addInfo(): void };

/** The library writes the title into the metadata, which are XML, letter by letter: a "&" or "<" would spoil them. */
export function escapeTitle(): void {
  const prototype = documentPrototype();
  const addInfo = prototype._addInfo;
  prototype._addInfo = function addEscapedInfo() {
    const { Title } = this.info;
    if (Title !== undefined) this.info.Title = escapeHtml(String(Title));
    addInfo.call(this);
    this.info.Title = Title;
  };
}

/** Node hands out the CommonJS module, a bundler its default export. */
function documentPrototype(): PdfDocument {
  const inner =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  const prototype: unknown = typeof inner === 'function' ? inner.prototype : null;
  if (!isDocument(prototype)) throw new TypeError('pdfmake tells its metadata in another way than expected');
  return prototype;
}

function isDocument(value: unknown): value is PdfDocument {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, '_addInfo') === 'function';
}
