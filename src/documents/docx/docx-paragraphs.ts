import 'server-only';
import {
  BorderStyle,
  LineRuleType,
  NoBreakHyphen,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Rule } from '../blocks/block';
import { keepSigns, noBreakHyphen, type Run } from '../blocks/run';
import { twipsOfMillimetres, twipsOfPoints } from './docx-units';

/** Runs of Word; a "\n" becomes a line break. */
export function textRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, underline }) =>
    keepSigns(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            children: hyphenated(line),
            ...(index > 0 ? { break: 1 } : {}),
            ...(bold ? { bold } : {}),
            ...(italic ? { italics: true } : {}),
            ...(underline ? { underline: {} } : {}),
          }),
      ),
  );
}

/** Word has a sign of its own for a hyphen that does not break; few fonts have the letter. */
function hyphenated(line: string): (string | NoBreakHyphen)[] {
  return line
    .split(noBreakHyphen)
    .flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}

export function styled(style: string, runs: readonly Run[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, children: textRuns(runs), ...more });
}

/** An empty line of an exact height. */
export function emptyLine(points: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { line: Math.max(20, twipsOfPoints(points)), lineRule: LineRuleType.EXACT },
  });
}

/** A rule is the upper border of an empty line, indented to its length; `width` is the room it is centred in. */
export function ruleLine({ length, above, below }: Rule, width: number, keepNext: boolean): Paragraph {
  const side = twipsOfMillimetres((width - length) / 2);
  return new Paragraph({
    keepNext,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    spacing: {
      before: twipsOfPoints(above),
      // The border comes on top of the line.
      line: Math.max(20, twipsOfPoints(below - 0.75)),
      lineRule: LineRuleType.EXACT,
    },
  });
}
