import 'server-only';
import { toMillimetres } from './page';

type Face = { size: number; bold: boolean };

/** Advance widths of Times in thousandths of an em: the letters that share a width stand together. */
const regular: Record<number, string> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-\u2011I[]`fr',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  480: '{}',
  500: '0123456789#$*_bdghknopquvxyđ–',
  529: 'ơ',
  542: 'ư~',
  556: 'FPS',
  564: '+<=>×^',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư&m',
  833: '%',
  889: 'M',
  944: 'W@',
};
const heavy: Record<number, string> = {
  220: '|',
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-\u2011:;[]`fjt',
  389: 'Is{}',
  444: 'cerz',
  500: '0123456789#$*?J_agovxy“”–~',
  556: 'Sbdhknpquđ"ơ',
  570: '+<=>×^',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  944: 'M@',
  1000: '%W',
};

const regularWidths = byLetter(regular);
const heavyWidths = byLetter(heavy);

/** The width of a line of text in millimetres, near enough to choose a layout by; unknown signs count a full em. */
export function widthOf(text: string, { size, bold }: Face): number {
  const widths = bold ? heavyWidths : regularWidths;
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? learnt(letter, widths);
  return toMillimetres((thousandths * size) / 1000);
}

/** Breaks a text into lines no wider than `width` millimetres; a word wider than that stands alone. */
export function brokenLines(text: string, width: number, face: Face): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many lines a text takes in a column; a word wider than the column is broken. */
export function lineCount(text: string, width: number, face: Face): number {
  return brokenLines(text, width, face).reduce(
    (count, line) => count + Math.max(1, Math.ceil(widthOf(line, face) / width)),
    0,
  );
}

/** The same number of lines as `brokenLines`, of about equal width: no line is left with two words. */
export function balancedLines(text: string, width: number, face: Face): readonly string[] {
  const lines = brokenLines(text, width, face);
  for (let narrower = width - 1; narrower > width / 2; narrower -= 1) {
    const tried = brokenLines(text, narrower, face);
    if (tried.length > lines.length || tried.some((line) => widthOf(line, face) > narrower))
      return brokenLines(text, narrower + 1, face);
  }
  return lines;
}

/** The width of a letter that was not met before, kept from then on. */
function learnt(letter: string, widths: Map<string, number>): number {
  const width = widths.get(bareLetter(letter)) ?? 1000;
  widths.set(letter, width);
  return width;
}

/** Tone and vowel marks add no width, but the horns of ơ and ư do. */
function bareLetter(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  return marks.includes('\u031b') ? `${base}\u031b`.normalize('NFC') : base;
}

function byLetter(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}
