import 'server-only';
import loaded from 'pdfmake/js/ElementWriter.js';
import { prototypeOf } from './prototype-of';

type Line = {
  inlines: { text: string; x: number; alignment?: string }[];
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  getWidth(): number;
};
type Writer = {
  context(): { availableWidth: number };
  alignLine(line: Line): void;
};

/**
 * The library stretches a justified line at every place where it might break, also behind the hyphens of "96-QĐ/TW"
 * and of seal codes. Here only spaces are stretched.
 */
export function justifyAtSpaces(): void {
  const prototype = prototypeOf<Writer>(loaded, ['alignLine']);
  const align = prototype.alignLine;
  prototype.alignLine = function alignLine(line) {
    if (line.inlines[0]?.alignment !== 'justify') return align.call(this, line);
    if (line.newLineForced || line.lastLineInParagraph) return;
    stretch(line, this.context().availableWidth - line.getWidth());
  };
}

function stretch({ inlines }: Line, missing: number): void {
  const spaces = inlines.slice(0, -1).filter(endsInSpace).length;
  let shift = 0;
  for (const inline of inlines) {
    inline.x += shift;
    if (endsInSpace(inline)) shift += missing / spaces;
  }
}

function endsInSpace({ text }: { text: string }): boolean {
  return text.endsWith(' ');
}
