import 'server-only';
import { readFileSync } from 'node:fs';
import loaded from 'pdfmake/js/PDFDocument.js';
import { prototypeOf } from './prototype-of';
import { isShaper, wordShaper, type Shaper, type ShapedWord } from './shape-words-once';
import { subsetWriter, type Subset } from './true-type-subset';

type Font = {
  font: unknown;
  constructor: FontOfDocument;
  name: string;
  layoutCached(word: string): ShapedWord;
  scale: number;
  widths: number[];
  subset: Subset & { encode(): Uint8Array };
};
type FontOfDocument = new (document: PdfDocument, font: object, id: string) => Font;
/** What is kept of a font: nothing of the document it was first opened for. */
type Parsed = {
  font: Shaper;
  constructor: FontOfDocument;
  name: string;
  shape: (word: string) => ShapedWord;
  write: (subset: Subset) => Uint8Array;
};
type PdfDocument = {
  fontCache: Partial<Record<string, Partial<Record<string, Font>>>>;
  provideFont(family: string, bold: boolean, italics: boolean): Font;
  getFontType(bold: boolean, italics: boolean): string;
  getFontFile(family: string, bold: boolean, italics: boolean): string | string[];
  _fontCount: number;
  _fontFamilies: Partial<Record<string, Font>>;
};

/**
 * The library parses its font files again for each document, shapes its words and decodes its
 * outlines, which takes longer than to write one. Here all that happens once; every document has its own subset.
 */
export function parseFontsOnce(): void {
  const prototype = prototypeOf<PdfDocument>(loaded, ['provideFont']);
  const provide = prototype.provideFont;
  const faces = new Map<string, Parsed>();
  prototype.provideFont = function provideFont(family, bold, italics) {
    const type = this.getFontType(bold, italics);
    const own = this.fontCache[family]?.[type];
    if (own) return own;
    // One file may be several faces of a family: the pictures have no bold.
    const [file = ''] = [this.getFontFile(family, bold, italics)].flat();
    const known = faces.get(file);
    if (known) return embedded(this, family, type, known);
    const provided = provide.call(this, family, bold, italics);
    const { constructor, font, name } = provided;
    // A font that every reader has is named and not parsed.
    if (!isShaper(font)) return provided;
    const write = subsetWriter(readFileSync(file));
    const parsed = { constructor, font, name, shape: wordShaper(font), write };
    faces.set(file, parsed);
    return remembering(provided, parsed);
  };
}

/** The font as this document has it already, from another face of the file, or opened for it. */
function embedded(document: PdfDocument, family: string, type: string, parsed: Parsed): Font {
  const font = document._fontFamilies[parsed.name] ?? opened(document, parsed);
  document.fontCache[family] = { ...document.fontCache[family], [type]: font };
  return font;
}

function opened(document: PdfDocument, parsed: Parsed): Font {
  document._fontCount += 1;
  const id = `F${document._fontCount}`;
  const font = remembering(new parsed.constructor(document, parsed.font, id), parsed);
  document._fontFamilies[font.name] = font;
  return font;
}

/** The font of one document, with what is remembered for all. */
function remembering(font: Font, { shape, write }: Parsed): Font {
  font.layoutCached = shape;
  // The library tells the width of the missing glyph in the units of the font, all others in thousandths of an em.
  font.widths = font.widths.map((width) => width * font.scale);
  font.subset.encode = () => write(font.subset);
  return font;
}
