import type { Choice } from '@/domain/ballot/level';
import type { BallotPaper } from '@/gate/voting/vote.loader';

/** A row as it stands: null until the voter decides; blank is a decision. */
export type RowMark = Choice | null;

/** The ballot a voter is filling in. `current` is the row that is shown open. */
export type BallotInHand = { paper: BallotPaper; rows: readonly RowMark[]; current: number };

/** A fresh ballot, or one that is taken up again with the rows marked before a reload. */
export function takeBallot(paper: BallotPaper, kept: readonly RowMark[] | null): BallotInHand {
  const fits = kept?.length === paper.subjects.length && (paper.blankAllowed || !kept.includes('blank'));
  const rows = kept && fits ? kept : paper.subjects.map(() => null);
  return { paper, rows, current: nextOpenRow(rows, -1) ?? 0 };
}

/** Marks one row. `advance` opens the next undecided one; without it the row stays open. */
export function markRow(hand: BallotInHand, row: number, mark: Choice, advance: boolean): BallotInHand {
  if (mark === 'blank' && !hand.paper.blankAllowed) return hand;
  const rows = hand.rows.map((before, index) => (index === row ? mark : before));
  return { ...hand, rows, current: (advance ? nextOpenRow(rows, row) : null) ?? row };
}

/** The first undecided row after `row`, or else before it; null when every row is decided. */
export function nextOpenRow(rows: readonly RowMark[], row: number): number | null {
  const after = rows.findIndex((mark, index) => index > row && mark === null);
  const first = after >= 0 ? after : rows.indexOf(null);
  return first >= 0 ? first : null;
}

export type BallotCount = { of: number; done: number; blank: number; open: number };

export function countRows(rows: readonly RowMark[]): BallotCount {
  const blank = rows.filter((mark) => mark === 'blank').length;
  const open = rows.filter((mark) => mark === null).length;
  return { of: rows.length, done: rows.length - blank - open, blank, open };
}

/** The rows as choices, or null while one is undecided. */
export function decidedRows(rows: readonly RowMark[]): Choice[] | null {
  const choices = rows.filter((mark) => mark !== null);
  return choices.length === rows.length ? choices : null;
}

export function sameRows(one: readonly RowMark[], other: readonly RowMark[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}
