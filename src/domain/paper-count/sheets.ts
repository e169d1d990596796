import { levels, type Level } from '../ballot/level';
import type { SubjectId } from '../kernel/ids';
import {
  lineReasons,
  rowFigures,
  wholeReasons,
  type FigureKey,
  type LineReason,
  type PaperFigures,
  type RowFigure,
  type WholeReason,
} from './paper-figures';

/** What stands in one line of a sheet that is valid as a whole: a level, or why the line is invalid. */
export const sheetLines = [...levels, ...lineReasons] as const;
export type SheetLine = Level | LineReason;

/**
 * Lá phiếu giấy as one counter reads it: invalid as a whole, or a line for each person in the order of the form. It lives
 * in the counter's browser alone; what is handed in are the sums (docs/decisions/016).
 */
export type PaperSheet = WholeReason | readonly SheetLine[];

/** Is it a whole sheet of a form with so many people? For what comes back from the browser's memory. */
export function isSheetOf(subjectCount: number, value: unknown): value is PaperSheet {
  if (Array.isArray(value))
    return value.length === subjectCount && value.every((line) => sheetLines.some((one) => one === line));
  return wholeReasons.some((reason) => reason === value);
}

/**
 * The sums of the sheets, as they are handed in: every figure of the form, and every equation of a count holds by itself.
 * A sheet of another form is a fault.
 */
export function figuresOfSheets(
  subjectIds: readonly SubjectId[],
  sheets: readonly PaperSheet[],
): PaperFigures & Readonly<Record<string, number>> {
  const read = sheets.filter((sheet) => typeof sheet !== 'string');
  if (read.some(({ length }) => length !== subjectIds.length))
    throw new Error('A sheet of another form lies among those counted.');
  const whole = sheets.length - read.length;
  const countLines = (at: number, figure: RowFigure) =>
    read.filter((lines) => figureOf(lines[at]) === figure).length + (figure === 'invalid' ? whole : 0);
  const figures: [FigureKey, number][] = [
    ['returned', sheets.length],
    ['valid', read.length],
    ...wholeReasons.map((reason): [FigureKey, number] => [
      `whole.${reason}`,
      sheets.filter((sheet) => sheet === reason).length,
    ]),
    ...subjectIds.flatMap((id, at) =>
      rowFigures.map((figure): [FigureKey, number] => [`${id}.${figure}`, countLines(at, figure)]),
    ),
    ...lineReasons.map((reason): [FigureKey, number] => [
      `line.${reason}`,
      read.flat().filter((line) => line === reason).length,
    ]),
  ];
  return Object.fromEntries(figures);
}

function figureOf(line: SheetLine | undefined): RowFigure | undefined {
  return line === 'no-mark' || line === 'many-marks' ? 'invalid' : line;
}
