import { levels, type Level } from '@/domain/ballot/level';

import type { NameFinding } from './box-name';
import { voidHolds } from './card-void';
import type { ExclusionFinding } from './check-excluded';
import type { CountedForm, VoidedOnSheet } from './count-sheet';
import { sha256Hex } from './digest';
import type { ArchiveFinding, ArchiveReport } from './verify-archive';

/** The first thing wrong with one form: in its archive, or between the archive and what the minutes say. */
export type FormFinding =
  | { code: 'archive'; finding: ArchiveFinding }
  /** The box is sealed and not opened: there are no totals to compare. */
  | { code: 'not-opened' }
  | NameFinding
  | { code: 'cards' }
  /** A voided card that was never in the frozen list. */
  | { code: 'voided-unknown' }
  | { code: 'voided-twice' }
  /** A voided card that did not sign its being voided. */
  | { code: 'voided-unsigned' }
  /** A ballot with a card that was voided; counted from 0. */
  | { code: 'voided-card'; ballot: number }
  /** Not as many excluded ballots as are written. */
  | { code: 'excluded-count'; written: number; counted: number }
  | ExclusionFinding
  | { code: 'seal' }
  | { code: 'returned'; written: number; counted: number }
  | { code: 'subjects'; written: number; counted: number }
  | { code: 'subject-name'; subject: string; sealed: string }
  /** Paper figures of a person that do not make up the paper ballots returned. */
  | { code: 'paper'; subject: string; written: number; counted: number }
  | { code: 'figure'; subject: string; level: Level | 'invalid'; written: number; counted: number };

/** Totals of one subject as they were recounted. */
export interface RecountedSubject {
  name: string;
  high: number;
  medium: number;
  low: number;
  /** Ballots with no mark in this row. */
  invalid: number;
}

/** What a box gives of itself, without anything that is written of it elsewhere. */
export interface RecountedBox {
  ballots: number;
  cards: number;
  cardsFingerprint: string;
  /** Over every ballot that was sealed; over those that count, where a package of before does not hold the others. */
  sealSha256: string;
  subjects: RecountedSubject[];
}

/** The first of the figures of a form that its box does not give, or that do not fit each other. */
export function firstDifference(form: RecountedBox, written: CountedForm): FormFinding | undefined {
  if (form.cards !== written.cards || form.cardsFingerprint !== written.cardsFingerprint)
    return { code: 'cards' };
  const { excluded, excludedBallots } = written;
  if (excludedBallots && excludedBallots.length !== excluded)
    return { code: 'excluded-count', written: excluded, counted: excludedBallots.length };
  const isWhole = excludedBallots !== undefined || excluded === 0;
  if (isWhole && form.sealSha256 !== written.sealSha256) return { code: 'seal' };
  const difference = figureDifference(form, written);
  return difference ?? (written.paper && paperDifference(written.paper, written.subjects));
}

/** The first difference between the ballots and totals of a box and those that are written. */
export function figureDifference(
  box: Pick<RecountedBox, 'ballots' | 'subjects'>,
  written: { returned: number; subjects: readonly RecountedSubject[] },
): FormFinding | undefined {
  if (box.ballots !== written.returned)
    return { code: 'returned', written: written.returned, counted: box.ballots };
  if (box.subjects.length !== written.subjects.length)
    return { code: 'subjects', written: written.subjects.length, counted: box.subjects.length };
  for (const [index, row] of written.subjects.entries()) {
    const counted = box.subjects[index];
    const finding = counted && rowDifference(row, counted);
    if (finding) return finding;
  }
  return undefined;
}

/** The same people as in the box, and every row as many ballots as were returned. */
function paperDifference(
  { returned, subjects }: NonNullable<CountedForm['paper']>,
  inBox: readonly RecountedSubject[],
): FormFinding | undefined {
  if (subjects.length !== inBox.length)
    return { code: 'subjects', written: subjects.length, counted: inBox.length };
  for (const [index, { name, high, medium, low, invalid }] of subjects.entries()) {
    const counted = high + medium + low + invalid;
    const sealed = inBox[index]?.name ?? '';
    if (name !== sealed) return { code: 'subject-name', subject: name, sealed };
    if (counted !== returned) return { code: 'paper', subject: name, written: returned, counted };
  }
  return undefined;
}

/** A voided card is of the frozen list, said so itself, and never has a ballot. */
export function voidedDifference(
  { election, credentials, ballots }: ArchiveReport,
  voided: readonly VoidedOnSheet[],
): FormFinding | undefined {
  if (voided.length === 0) return undefined;
  const frozen = new Map(credentials.map((credential) => [sha256Hex(credential), BigInt(credential)]));
  for (const { card, proof } of voided) {
    const credential = frozen.get(card);
    if (credential === undefined) return { code: 'voided-unknown' };
    const signature = { challenge: BigInt(proof.challenge), response: BigInt(proof.response) };
    if (!voidHolds({ credential, proof: signature }, election.uuid, election.group))
      return { code: 'voided-unsigned' };
  }
  const names = new Set(voided.map(({ card }) => card));
  if (names.size < voided.length) return { code: 'voided-twice' };
  const ballot = ballots.findIndex(({ credential }) => names.has(sha256Hex(credential.toString())));
  return ballot < 0 ? undefined : { code: 'voided-card', ballot };
}

function rowDifference(written: RecountedSubject, counted: RecountedSubject): FormFinding | undefined {
  const subject = written.name;
  if (subject !== counted.name) return { code: 'subject-name', subject, sealed: counted.name };
  const level = ([...levels, 'invalid'] as const).find((figure) => written[figure] !== counted[figure]);
  return level && { code: 'figure', subject, level, written: written[level], counted: counted[level] };
}
