import 'server-only';
import type { Node } from 'pdfmake/interfaces';
import { toMillimetres } from '../blocks/page';
import type { ParagraphStyle } from '../blocks/paragraph-styles';
import { plainText, type Run } from '../blocks/run';
import { lineCount } from '../blocks/text-measure';

/**
 * A heading at the foot of a page goes to the next one, and so does a paragraph that would leave a line alone. The
 * library hands on one number of ours, `headlineLevel`: it is the room in points that a block needs to begin.
 */
export function breaksBefore({ headlineLevel, startPosition }: Node): boolean {
  if (headlineLevel === undefined) return false;
  const room = startPosition.pageInnerHeight * (1 - startPosition.verticalRatio);
  return room < headlineLevel - 0.01;
}

/** The room a paragraph needs to begin on a page: two lines of it, or all when it has no more than three. */
export function leastRoom(style: ParagraphStyle, runs: readonly Run[], width: number): number {
  const lines = paragraphLines(style, runs, width);
  return (style.keepWithNext || lines <= 3 ? lines : 2) * style.line;
}

function paragraphLines(
  { size, bold, firstLine }: ParagraphStyle,
  runs: readonly Run[],
  width: number,
): number {
  const space = toMillimetres(size / 4);
  const indent = '\u00a0'.repeat(Math.round(firstLine / space));
  return plainText(runs)
    .split('\n')
    .reduce(
      (sum, text, index) => sum + lineCount((index === 0 ? indent : '') + text, width, { size, bold }),
      0,
    );
}
