import 'server-only';
import type { ContentText, Margins } from 'pdfmake/interfaces';
import type { ParagraphStyle } from '../blocks/paragraph-styles';
import { toPoints } from '../blocks/page';
import { aroundSigns, type Run } from '../blocks/run';
import { tinosLine, tinosLineWithGap } from './faces';

/** The drop of body text; the page's margins carry it. */
export const bodyDrop = dropOf({ size: 14, line: 18 });

type Lettering = { size: number; line: number };

export function paragraphText(style: ParagraphStyle, runs: readonly Run[]): ContentText {
  return {
    text: pdfRuns(runs),
    alignment: style.align,
    bold: style.bold,
    italics: style.italic,
    ...lettering(style),
    ...(style.firstLine > 0 ? { leadingIndent: toPoints(style.firstLine) } : {}),
  };
}

/** Size and exact line, in the terms of the library: lines as a multiple of the font's own. */
export function lettering({ size, line }: Lettering) {
  return { fontSize: size, lineHeight: line / (size * tinosLine) };
}

/** Moves a paragraph down to the middle of its lines without taking more room. */
export function droppedMargins(lettering: Lettering, after: number): Margins {
  const drop = dropOf(lettering) - bodyDrop;
  return [0, drop, 0, after - drop];
}

/**
 * A forced break keeps a space before it, hanging over the edge, so that who reads aloud or copies hears two words. The sign
 * of a document stays on one line.
 */
export function pdfRuns(runs: readonly Run[]) {
  return runs.flatMap(({ text, bold, italic, underline }) =>
    aroundSigns(text.replaceAll('\n', ' \n')).flatMap((piece, index) =>
      byFace(piece).map((ofOneFace) => ({
        ...ofOneFace,
        ...(index % 2 === 1 ? { noWrap: true } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: true } : {}),
        ...(underline ? { decoration: 'underline' as const } : {}),
      })),
    ),
  );
}

/** Little pictures, alone or joined: below these the face of the text has the signs itself. */
const emoji = new RegExp(
  String.raw`([\p{RGI_Emoji}[\p{Extended_Pictographic}--[\u{0}-\u{25ff}]]]\u{fe0f}?)`,
  'v',
);

function byFace(text: string) {
  return text
    .split(emoji)
    .map((piece, index) => ({ text: piece, ...(index % 2 === 1 ? { font: 'NotoEmoji' } : {}) }))
    .filter((piece) => piece.text !== '');
}

/** How far text must go down to stand in the middle of its line: the library sets it at the top. */
export function dropOf({ size, line }: Lettering): number {
  return (line - size * tinosLineWithGap) / 2;
}
