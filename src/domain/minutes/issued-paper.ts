import type { Branded } from '../kernel/ids';
import type { PaperKind } from './paper-number';
import { readersOf, type PaperFormat, type PaperName } from './papers';

export type IssuedPaperId = Branded<'IssuedPaperId'>;

/**
 * Papers that are issued, with the kind their number carries; null: an annex or a list without a number of its own.
 * Letters are numbered as they are printed (F10), the ballot and the slip are signed by nobody, and an extract is of one
 * person: those have no life here.
 */
export const issuable = {
  'subject-list': null,
  'voter-list': null,
  'committee-decision': 'QĐ',
  'attendance-list': null,
  'count-minutes': 'BB',
  'result-report': null,
  'card-account': null,
  'paper-entry-log': null,
  'conference-minutes': 'BB',
  'authority-report': 'BC',
  'destruction-minutes': 'BB',
} as const satisfies Partial<Record<PaperName, PaperKind | null>>;

export type IssuableName = keyof typeof issuable;

export const issuableNames = Object.keys(issuable).filter(isIssuable);

export function isIssuable(name: string): name is IssuableName {
  return name in issuable;
}

/** Nothing of an archive is issued any more, but what is written about its destruction. */
export function isAfterArchiving(name: IssuableName): boolean {
  return name === 'destruction-minutes';
}

/** Whose papers these are: the committee issues those of the count beside the officer. */
export function isOfTheCommittee(name: IssuableName): boolean {
  return readersOf(name) === 'count';
}

/** Bản ký is a scan of a few pages, or a signed file. */
export const mostSignedMegabytes = 20;

/** A certificate file has a few kilobytes. */
export const mostCertificateBytes = 200_000;

/** Bản ký: the last one that came. Size in bytes, day 'YYYY-MM-DD'. */
export type SignedCopy = {
  name: string;
  kind: 'pdf' | 'jpeg' | 'png';
  size: number;
  sha256: string;
  receivedOn: string;
  receivedBy: string;
  /** Whom the certificates name with which it was signed here; empty: a scan, or a file signed elsewhere. */
  signer: string;
};

/** Văn bản đã ban hành. It never changes; what changes is what came after it. */
export type IssuedPaper = {
  id: IssuedPaperId;
  document: IssuableName;
  kind: PaperKind | null;
  number: number | null;
  /** "12-BC/ĐU"; empty without a number. */
  sign: string;
  issuedOn: string;
  issuedBy: string;
  /** Mã kiểm tra, 16 signs. */
  code: string;
  replacesId: IssuedPaperId | null;
  /** Why it takes the place of the other; empty otherwise. */
  reason: string;
  files: readonly { format: PaperFormat; sha256: string }[];
  signed: SignedCopy | null;
};

/** Dự thảo, đã ban hành, đã có bản ký. */
export type PaperState = 'draft' | 'issued' | 'signed';

/** The life of one paper: what stands, and what it replaced, the latest first. */
export type PaperLife = {
  state: PaperState;
  current: IssuedPaper | null;
  replaced: readonly IssuedPaper[];
};

/** Follows the papers of a conference from one to the one it replaced. */
export function lifeOf(document: PaperName, issued: readonly IssuedPaper[]): PaperLife {
  const mine = issued.filter((paper) => paper.document === document);
  const replaced: IssuedPaper[] = [];
  const current = mine.find(({ id }) => !mine.some(({ replacesId }) => replacesId === id)) ?? null;
  for (let before = current; before !== null;) {
    const { replacesId }: IssuedPaper = before;
    before = mine.find(({ id }) => id === replacesId) ?? null;
    if (before) replaced.push(before);
  }
  return { state: stateOf(current), current, replaced };
}

function stateOf(current: IssuedPaper | null): PaperState {
  if (current === null) return 'draft';
  return current.signed === null ? 'issued' : 'signed';
}

/** A paper in the state the register shows it in. */
export type RegisterState = Exclude<PaperState, 'draft'> | 'replaced';

/**
 * The day a paper usually carries: what the hall writes and signs, the day of the conference; what the unit sends, today.
 */
export function usualIssueDay(
  document: IssuableName,
  { heldOn, today }: { heldOn: string; today: string },
): string {
  const isOfTheHall =
    !isAfterArchiving(document) && (issuable[document] === 'BB' || isOfTheCommittee(document));
  return isOfTheHall ? heldOn : today;
}
