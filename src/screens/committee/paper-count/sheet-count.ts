import type { WholeReason } from '@/domain/paper-count/paper-figures';
import type { PaperSheet, SheetLine } from '@/domain/paper-count/sheets';

/** The sheet a counter holds: invalid as a whole, or its lines as far as they are read. */
export type SheetInHand = {
  readonly fault: WholeReason | null;
  readonly lines: readonly (SheetLine | null)[];
};

/** One counter's sheets in the order of the pile, the next one in hand, and an earlier one that is being put right. */
export type SheetCount = {
  readonly sheets: readonly PaperSheet[];
  readonly next: SheetInHand;
  readonly correcting: { readonly at: number; readonly sheet: SheetInHand } | null;
};

/** Goes on with the sheets that are kept, for a form with so many people. */
export function countSheets(people: number, sheets: readonly PaperSheet[]): SheetCount {
  return { sheets, next: unread(people), correcting: null };
}

/** The sheet on the screen, and its place from 0. */
export function sheetInHand({ sheets, next, correcting }: SheetCount): { at: number; sheet: SheetInHand } {
  return correcting ?? { at: sheets.length, sheet: next };
}

/** Reads one line of the sheet in hand. */
export function markLine(count: SheetCount, row: number, line: SheetLine): SheetCount {
  return inHand(count, (sheet) => ({
    ...sheet,
    lines: sheet.lines.map((before, at) => (at === row ? line : before)),
  }));
}

/** Says why the whole sheet is invalid; null: it is read line by line. What was read stays. */
export function markWhole(count: SheetCount, fault: WholeReason | null): SheetCount {
  return inHand(count, (sheet) => ({ ...sheet, fault }));
}

/** The sheet as it counts; null while a line is not read. */
export function wholeSheet({ fault, lines }: SheetInHand): PaperSheet | null {
  if (fault !== null) return fault;
  const read = lines.filter((line) => line !== null);
  return read.length === lines.length ? read : null;
}

/** Puts the sheet in hand on the pile, or an earlier one back in its place. Unchanged while a line is not read. */
export function layDown(count: SheetCount): SheetCount {
  const { at, sheet } = sheetInHand(count);
  const whole = wholeSheet(sheet);
  if (whole === null) return count;
  if (count.correcting) return { ...count, sheets: count.sheets.with(at, whole), correcting: null };
  return countSheets(sheet.lines.length, [...count.sheets, whole]);
}

/** Takes an earlier sheet to put it right; the next one waits as it is. */
export function takeUp(count: SheetCount, at: number): SheetCount {
  const sheet = count.sheets[at];
  if (sheet === undefined) return count;
  const people = count.next.lines.length;
  const taken =
    typeof sheet === 'string' ? { ...unread(people), fault: sheet } : { fault: null, lines: sheet };
  return { ...count, correcting: { at, sheet: taken } };
}

/** Puts an earlier sheet back as it was. */
export function putBack(count: SheetCount): SheetCount {
  return { ...count, correcting: null };
}

/** Takes the sheet that is being put right out of the count: it was entered twice. Those after it move up. */
export function takeOut(count: SheetCount): SheetCount {
  const { correcting } = count;
  if (!correcting) return count;
  return { ...count, sheets: count.sheets.toSpliced(correcting.at, 1), correcting: null };
}

/** Is anything read that is not on the pile yet? */
export function isUnderWay({ next, correcting }: SheetCount): boolean {
  return correcting !== null || next.fault !== null || next.lines.some((line) => line !== null);
}

/** The line to read after this one; null where every line is read. */
export function openRow({ fault, lines }: SheetInHand, after: number): number | null {
  if (fault !== null) return null;
  const below = lines.findIndex((line, row) => row > after && line === null);
  const first = below >= 0 ? below : lines.indexOf(null);
  return first >= 0 ? first : null;
}

function inHand(count: SheetCount, change: (sheet: SheetInHand) => SheetInHand): SheetCount {
  const { next, correcting } = count;
  if (correcting) return { ...count, correcting: { ...correcting, sheet: change(correcting.sheet) } };
  return { ...count, next: change(next) };
}

function unread(people: number): SheetInHand {
  return { fault: null, lines: Array.from({ length: people }, () => null) };
}
