import 'server-only';
import loaded from 'pdfmake/js/LayoutBuilder.js';
import { prototypeOf } from './prototype-of';

type Inline = { width: number; leadingCut: number; trailingCut: number; lineEnd?: boolean };
type Paragraph = { headlineLevel?: number; _inlines: readonly Inline[] };
type Builder = {
  buildNextLine(node: Paragraph): { getHeight(): number } | null;
  writer: {
    context(): { availableHeight: number; availableWidth: number };
    moveToNextPage(): void;
  };
};

/**
 * The last line of a paragraph never stands alone on a page: the line before it goes along, as in a word processor. That the
 * first line does not stay alone is seen to before (`leastRoom`).
 */
export function keepLastLines(): void {
  const prototype = prototypeOf<Builder>(loaded, ['buildNextLine']);
  const build = prototype.buildNextLine;
  prototype.buildNextLine = function buildNextLine(node) {
    const line = build.call(this, node);
    // Paragraphs of the page alone tell what room they need; in tables and columns nothing is moved.
    if (line === null || node.headlineLevel === undefined) return line;
    const { availableHeight, availableWidth } = this.writer.context();
    const height = line.getHeight();
    const isAlone = availableHeight >= height - 0.01 && availableHeight < 2 * height - 0.01;
    if (isAlone && isOneLine(node._inlines, availableWidth)) this.writer.moveToNextPage();
    return line;
  };
}

/** Is what is left of a paragraph its last line? */
function isOneLine(inlines: readonly Inline[], width: number): boolean {
  const [first] = inlines;
  const last = inlines.at(-1);
  if (!first || !last || inlines.slice(0, -1).some(({ lineEnd }) => lineEnd)) return false;
  const whole = inlines.reduce((sum, inline) => sum + inline.width, 0);
  return whole - first.leadingCut - last.trailingCut <= width;
}
