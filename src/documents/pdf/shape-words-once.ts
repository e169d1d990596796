import 'server-only';

type Glyph = { id: number; advanceWidth: number; codePoints: readonly number[] };
type Position = Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset' | 'advanceWidth', number>;

/** A word as the library draws it: its glyphs and where they stand, in thousandths of an em. */
export type ShapedWord = {
  glyphs: readonly Glyph[];
  positions: readonly Position[];
  advanceWidth: number;
};

/** A parsed font, which turns letters into glyphs. It remembers a glyph by the letter it was first asked for. */
export type Shaper = {
  unitsPerEm: number;
  _glyphs: Record<number, unknown>;
  hasGlyphForCodePoint(letter: number): boolean;
  layout(word: string): { glyphs: readonly Glyph[]; positions: readonly Position[] };
};

/** Names differ from paper to paper: beyond so many words the memory of a face begins anew. */
const mostWords = 10_000;

/** Letters that look like another and are read, searched and copied as it: the space and the hyphen that do not break. */
const readAs = new Map([
  [0xa0, 0x20],
  [0x2011, 0x2d],
]);

export function isShaper(font: unknown): font is Shaper {
  return typeof font === 'object' && font !== null && '_glyphs' in font && 'layout' in font;
}

/** Shapes each word once for all documents. */
export function wordShaper(parsed: Shaper): (word: string) => ShapedWord {
  const words = new Map<string, ShapedWord>();
  const font: Shaper = Object.create(parsed, { _glyphs: { value: {}, writable: true } });
  return (word) => {
    const known = words.get(word);
    if (known) return known;
    if (words.size >= mostWords) words.clear();
    const shaped = shape(font, word);
    words.set(word, shaped);
    return shaped;
  };
}

/** A letter that the face does not have is drawn as the sign for such letters: nobody takes it for a gap. */
function drawable(font: Shaper, word: string): string {
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  if (Array.from(word).every(has)) return word;
  return word.replace(/\P{Default_Ignorable_Code_Point}/gu, (letter) => (has(letter) ? letter : '\ufffd'));
}

/** Glyphs are asked for anew, so that each knows the letter of this word. */
function shape(font: Shaper, word: string): ShapedWord {
  font._glyphs = {};
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(drawable(font, word));
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }) => ({
    id,
    advanceWidth,
    codePoints: codePoints.map((letter) => readAs.get(letter) ?? letter),
  }));
  const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }));
  return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}
