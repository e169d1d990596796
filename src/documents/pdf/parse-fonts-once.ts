import 'server-only';
import loaded from 'pdfmake/js/PDFDocument.js';

type Font = { font: unknown; constructor: FontOfDocument; name: string };
type FontOfDocument = new (document: PdfDocument, font: object, id: string) => Font;
/** What is kept of a font: nothing of the document it was first opened for. */
type Parsed = { font: object; constructor: FontOfDocument };
type PdfDocument = {
  fontCache: Partial<Record<string, Partial<Record<string, Font>>>>;
  getFontType(bold: boolean, italics: boolean): string;
  _fontCount: number;
  _fontFamilies: Record<string, Font>;
};
type DocumentClass = {
  prototype: { provideFont(this: PdfDocument, family: string, bold: boolean, italics: boolean): Font };
};

/**
 * The library parses its font files again for each document, which takes longer than to write one. Here each is parsed
 * once; every document has its own subset of it.
 */
export function parseFontsOnce(): void {
  const { prototype } = documentClass();
  const provide = prototype.provideFont;
  const parsed = new Map<string, Parsed>();
  prototype.provideFont = function provideFont(family, bold, italics) {
    const type = this.getFontType(bold, italics);
    const own = this.fontCache[family]?.[type];
    if (own) return own;
    const face = `${family} ${type}`;
    const provided = parsed.get(face) ?? provide.call(this, family, bold, italics);
    // A font that every reader has is named and not parsed.
    if (!isParsed(provided)) return provided;
    const { constructor, font } = provided;
    parsed.set(face, { constructor, font });
    this._fontCount += 1;
    const embedded = new constructor(this, withOwnGlyphs(font), `F${this._fontCount}`);
    this.fontCache[family] = { ...this.fontCache[family], [type]: embedded };
    this._fontFamilies[embedded.name] = embedded;
    return embedded;
  };
}

function isParsed(provided: Font | Parsed): provided is Parsed {
  return typeof provided.font === 'object' && provided.font !== null && '_glyphs' in provided.font;
}

/** A glyph remembers for which letter it was first asked, and the PDF tells that letter to whoever copies the text. */
function withOwnGlyphs(font: object): object {
  return Object.create(font, { _glyphs: { value: {}, writable: true } });
}

/** Node hands out the CommonJS module, a bundler its default export. */
function documentClass(): DocumentClass {
  const inner =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  if (!isDocumentClass(inner)) throw new TypeError('pdfmake opens fonts in another way than expected');
  return inner;
}

function isDocumentClass(value: unknown): value is DocumentClass {
  return typeof value === 'function' && typeof value.prototype?.provideFont === 'function';
}
