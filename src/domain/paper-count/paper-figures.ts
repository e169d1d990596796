import { levels, type Level } from '../ballot/level';
import type { SubjectId } from '../kernel/ids';
import type { Entered } from '../tally/check-count';

/** Whole ballots that are invalid for everybody on them (Quy định 96-QĐ/TW, Điều 6), in the order of the minutes. */
export const wholeReasons = ['name-struck-out', 'not-issued', 'extra-name'] as const;
export type WholeReason = (typeof wholeReasons)[number];

/** Lines that are invalid for one person on an otherwise valid ballot. */
export const lineReasons = ['no-mark', 'many-marks'] as const;
export type LineReason = (typeof lineReasons)[number];

export type RowFigure = Level | 'invalid';
export const rowFigures: readonly RowFigure[] = [...levels, 'invalid'];

/** A figure that a counter enters for one ballot form. */
export type FigureKey =
  'returned' | 'valid' | `whole.${WholeReason}` | `line.${LineReason}` | `${SubjectId}.${RowFigure}`;

/** What one counter has entered; null or missing: not entered, for blank is not zero. */
export type PaperFigures = Readonly<Partial<Record<FigureKey, Entered>>>;

/** Every figure of a form in the order in which it is entered. */
export function figureKeys(subjectIds: readonly SubjectId[]): FigureKey[] {
  return [
    'returned',
    'valid',
    ...wholeReasons.map((reason): FigureKey => `whole.${reason}`),
    ...subjectIds.flatMap((id) => rowFigures.map((figure): FigureKey => `${id}.${figure}`)),
    ...lineReasons.map((reason): FigureKey => `line.${reason}`),
  ];
}

/** Figures nobody has entered yet, in the order of entry. */
export function missingFigures(subjectIds: readonly SubjectId[], figures: PaperFigures): FigureKey[] {
  return figureKeys(subjectIds).filter((key) => valueOf(figures, key) === null);
}

/** One figure, null where it was not entered. */
export function valueOf(figures: PaperFigures, key: FigureKey): Entered {
  return figures[key] ?? null;
}

/** Keeps what belongs to the form; anything else, and all that is no count, is left out. */
export function figuresOfForm(
  subjectIds: readonly SubjectId[],
  entered: Readonly<Record<string, Entered>>,
): PaperFigures {
  const keys = figureKeys(subjectIds);
  return Object.fromEntries(keys.map((key) => [key, countOrNull(entered[key])]));
}

function countOrNull(value: Entered | undefined): Entered {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
