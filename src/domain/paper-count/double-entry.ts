import type { SubjectId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { Equation } from '../tally/equation';
import { checkPaperFigures } from './check-figures';
import { figureKeys, missingFigures, valueOf, type FigureKey, type PaperFigures } from './paper-figures';

/** One member's own count of the pile. Once handed in it stays as it is. */
export type PaperEntry = {
  readonly memberId: string;
  readonly figures: PaperFigures;
  readonly isHandedIn: boolean;
};

/** Kiểm lại lần ba: what the ballots themselves say about one figure, who looked, and why it was wrong. */
export type ThirdLook = {
  readonly key: FigureKey;
  readonly value: number;
  readonly memberId: string;
  readonly reason: string;
};

/** A member stands for the figures as they were after so many counts and looks; a later one asks for a new confirmation. */
export type PaperConfirmation = {
  readonly memberId: string;
  readonly afterCounts: number;
  readonly afterLooks: number;
};

/**
 * Nhập hai lần of one ballot form. Everything is only ever added: the looks in their order, the confirmations with them.
 * `issued`: paper ballots handed out; where there were none, nobody needs to count.
 */
export type DoubleEntry = {
  readonly subjectIds: readonly SubjectId[];
  readonly issued: number | null;
  readonly entries: readonly PaperEntry[];
  readonly looks: readonly ThirdLook[];
  readonly confirmations: readonly PaperConfirmation[];
};

/** How many members count a pile, each alone. */
export const counterCount = 2;
/** How many members stand for the figures. */
export const confirmerCount = 2;

export type PaperStanding =
  /** Fewer than two have handed in: nobody sees another's figures. */
  | { stage: 'counting'; handedIn: number }
  /** Figures that differ and were not looked at a third time. */
  | { stage: 'differing'; open: readonly FigureKey[] }
  /** Every difference was looked at, and the sums contradict each other: one of the figures is still wrong. */
  | { stage: 'unsound'; broken: readonly Equation[] }
  | { stage: 'agreed'; figures: PaperFigures; confirmedBy: readonly string[] }
  | { stage: 'confirmed'; figures: PaperFigures; confirmedBy: readonly string[] };

/** Where the count of this form stands. */
export function standingOf(count: DoubleEntry): PaperStanding {
  const handedIn = count.entries.filter((entry) => entry.isHandedIn);
  const isNothingToCount = count.entries.length === 0 && count.issued === 0;
  if (handedIn.length < counterCount && !isNothingToCount)
    return { stage: 'counting', handedIn: handedIn.length };
  const looked = new Set(count.looks.map(({ key }) => key));
  const open = differingFigures(count).filter((key) => !looked.has(key));
  if (open.length > 0) return { stage: 'differing', open };
  const figures = settledFigures(count);
  const broken = checkPaperFigures(count.subjectIds, figures).filter(({ status }) => status !== 'holds');
  if (broken.length > 0) return { stage: 'unsound', broken };
  const current = count.confirmations.filter(
    ({ afterCounts, afterLooks }) => afterCounts === handedIn.length && afterLooks === count.looks.length,
  );
  const confirmedBy = [...new Set(current.map(({ memberId }) => memberId))];
  const stage = confirmedBy.length >= confirmerCount ? 'confirmed' : 'agreed';
  return { stage, figures, confirmedBy };
}

/** Figures on which the two counters do not agree, by subject and level. Empty until both have handed in. */
export function differingFigures({ subjectIds, entries }: DoubleEntry): FigureKey[] {
  const [one, other] = entries.filter((entry) => entry.isHandedIn);
  if (!one || !other) return [];
  return figureKeys(subjectIds).filter((key) => valueOf(one.figures, key) !== valueOf(other.figures, key));
}

/** What both agree on, and for every figure looked at again what the last look found. */
function settledFigures({ subjectIds, entries, looks }: DoubleEntry): PaperFigures {
  const [first] = entries.filter((entry) => entry.isHandedIn);
  const agreed = figureKeys(subjectIds).map((key) => [key, first ? valueOf(first.figures, key) : 0]);
  return {
    ...Object.fromEntries(agreed),
    ...Object.fromEntries(looks.map(({ key, value }) => [key, value])),
  };
}

export type DraftRefusal =
  { code: 'paper-confirmed' } | { code: 'paper-handed-in' } | { code: 'paper-two-count' };

/** Keeps what a member has entered so far; the first two to begin are the counters. */
export function saveDraft(
  count: DoubleEntry,
  memberId: string,
  figures: PaperFigures,
): Result<DoubleEntry, DraftRefusal> {
  if (standingOf(count).stage === 'confirmed') return err({ code: 'paper-confirmed' });
  const own = count.entries.find((entry) => entry.memberId === memberId);
  if (own?.isHandedIn) return err({ code: 'paper-handed-in' });
  if (!own && count.entries.length >= counterCount) return err({ code: 'paper-two-count' });
  const entry: PaperEntry = { memberId, figures, isHandedIn: false };
  const entries = own ? count.entries.map((one) => (one === own ? entry : one)) : [...count.entries, entry];
  return ok({ ...count, entries });
}

export type LeaveRefusal = { code: 'paper-handed-in' } | { code: 'paper-not-counter' };

/** Gives the place to somebody else, with nothing handed in: the draft is dropped. */
export function leaveCount(count: DoubleEntry, memberId: string): Result<DoubleEntry, LeaveRefusal> {
  const own = count.entries.find((entry) => entry.memberId === memberId);
  if (!own) return err({ code: 'paper-not-counter' });
  if (own.isHandedIn) return err({ code: 'paper-handed-in' });
  return ok({ ...count, entries: count.entries.filter((entry) => entry !== own) });
}

export type HandInRefusal =
  | { code: 'paper-not-counter' }
  | { code: 'paper-handed-in' }
  | { code: 'paper-figures-missing'; count: number }
  | { code: 'paper-does-not-add-up'; count: number };

/** Hands the own count in: complete, and with sums that hold. Afterwards it cannot be changed. */
export function handIn(count: DoubleEntry, memberId: string): Result<DoubleEntry, HandInRefusal> {
  const own = count.entries.find((entry) => entry.memberId === memberId);
  if (!own) return err({ code: 'paper-not-counter' });
  if (own.isHandedIn) return err({ code: 'paper-handed-in' });
  const missing = missingFigures(count.subjectIds, own.figures).length;
  if (missing > 0) return err({ code: 'paper-figures-missing', count: missing });
  const broken = checkPaperFigures(count.subjectIds, own.figures).filter(({ status }) => status !== 'holds');
  if (broken.length > 0) return err({ code: 'paper-does-not-add-up', count: broken.length });
  const entries = count.entries.map((entry) => (entry === own ? { ...own, isHandedIn: true } : entry));
  return ok({ ...count, entries });
}

export type LookRefusal =
  | { code: 'paper-still-counting' }
  | { code: 'paper-confirmed' }
  | { code: 'paper-third-member' }
  | { code: 'paper-figure-unknown' };

/**
 * A third look at one figure, by a member who did not count this pile. Any figure may be looked at, also one on which
 * both agree: both may have made the same mistake. Looking again is another look; the last one stands.
 */
export function lookAgain(count: DoubleEntry, look: ThirdLook): Result<DoubleEntry, LookRefusal> {
  const { stage } = standingOf(count);
  if (stage === 'counting' || count.entries.length === 0) return err({ code: 'paper-still-counting' });
  if (stage === 'confirmed') return err({ code: 'paper-confirmed' });
  if (count.entries.some(({ memberId }) => memberId === look.memberId))
    return err({ code: 'paper-third-member' });
  if (!figureKeys(count.subjectIds).includes(look.key)) return err({ code: 'paper-figure-unknown' });
  return ok({ ...count, looks: [...count.looks, look] });
}

export type ConfirmPaperRefusal =
  | { code: 'paper-still-counting' }
  | { code: 'paper-differs'; count: number }
  | { code: 'paper-does-not-add-up'; count: number };

/** One member stands for the figures. With the second they are frozen. Idempotent. */
export function confirmPaper(count: DoubleEntry, memberId: string): Result<DoubleEntry, ConfirmPaperRefusal> {
  const standing = standingOf(count);
  switch (standing.stage) {
    case 'counting':
      return err({ code: 'paper-still-counting' });
    case 'differing':
      return err({ code: 'paper-differs', count: standing.open.length });
    case 'unsound':
      return err({ code: 'paper-does-not-add-up', count: standing.broken.length });
    case 'confirmed':
      return ok(count);
    case 'agreed': {
      if (standing.confirmedBy.includes(memberId)) return ok(count);
      const afterCounts = count.entries.filter((entry) => entry.isHandedIn).length;
      const confirmation = { memberId, afterCounts, afterLooks: count.looks.length };
      return ok({ ...count, confirmations: [...count.confirmations, confirmation] });
    }
  }
}
