import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { err, ok, type Result } from '@/domain/kernel/result';

import { nameDifference } from './box-name';
import { checkExcluded, type Exclusion } from './check-excluded';
import { looksLikePackage, readPackage, type CountPackage, type PackageFault } from './count-package';
import {
  figureDifference,
  firstDifference,
  voidedDifference,
  type FormFinding,
  type RecountedBox,
  type RecountedSubject,
} from './count-differences';
import type { CountedForm, CountSheet, TestOnSheet } from './count-sheet';
import type { Element, Group } from './group';
import { ballotHash } from './sealed-ballot';
import { archiveVerification, type ArchiveFinding, type ArchiveReport } from './verify-archive';

/** One form as it was recounted. `subjects` is empty when the archive itself does not hold, or is not opened. */
export interface RecountedForm extends RecountedBox {
  title: string;
  /** Mã tệp of the archive as it was given. */
  archiveSha256: string;
  /** Paper beside the box, as it is written: nobody can recount it from a file. In the order of `subjects`. */
  paper?: { returned: number; subjects: readonly RecountedSubject[] };
  /** Why ballots of the box are not counted; missing where there are none. */
  excluded?: readonly Exclusion[];
  /** Undefined: everything agrees. */
  finding?: FormFinding;
}

/** The first thing wrong with the test of one form. */
export type TestFinding =
  | FormFinding
  /** The test box was made under another key of the committee than the box of the vote. */
  | { code: 'test-key' }
  /** It is written as failed, and comes out as was written down. */
  | { code: 'test-outcome' };

/** Bỏ phiếu thử of one form as it was recounted; never part of the count. */
export interface RecountedTest {
  title: string;
  ballots: number;
  /** Mã tệp of the archive as it was given. */
  archiveSha256: string;
  subjects: RecountedSubject[];
  /** Whether it came out as was written down; undefined where that is not in the package. */
  passed?: boolean;
  finding?: TestFinding;
}

export interface Recount {
  conference: string;
  /** Whether there were figures to compare with: a package, and not a single archive. */
  isCompared: boolean;
  forms: RecountedForm[];
  tests: RecountedTest[];
}

export interface RecountProgress {
  form: number;
  forms: number;
  done: number;
  of: number;
}

/** Whether every form and every test holds, and agrees with what is written of it. */
export function agrees({ forms, tests }: Recount): boolean {
  return [...forms, ...tests].every(({ finding }) => finding === undefined);
}

/**
 * Recounts a package, or a single archive, from nothing but the file: every proof, every sum, every figure. In steps of
 * one ballot, so that progress can be shown. Every form is recounted, whatever is wrong with another, and after them the
 * boxes of the test election.
 */
export function* recount(
  bytes: Uint8Array,
  group: Group,
): Generator<RecountProgress, Result<Recount, PackageFault>> {
  if (!looksLikePackage(bytes)) return ok(yield* recountArchive(bytes, group));
  const read = readPackage(bytes);
  if (!read.ok) return err(read.error);
  return ok(yield* recountPackage(read.value, group));
}

function* recountArchive(bytes: Uint8Array, group: Group): Generator<RecountProgress, Recount> {
  const verified = yield* withPlace(archiveVerification(bytes, group), 1, 1);
  if (!verified.ok)
    return { conference: '', isCompared: false, forms: [unreadable('', bytes, verified.error)], tests: [] };
  const { election, counts } = verified.value;
  const form = recountedForm(verified.value, bytes, election.description);
  return {
    conference: election.name,
    isCompared: false,
    forms: [counts ? form : { ...form, finding: { code: 'not-opened' } }],
    tests: [],
  };
}

function* recountPackage({ sheet, files }: CountPackage, group: Group): Generator<RecountProgress, Recount> {
  const boxes = sheet.forms.length + sheet.tests.length;
  const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
  function* verifiedBox(archive: string, place: number) {
    const bytes = bytesOf(archive);
    const verified = yield* withPlace(archiveVerification(bytes, group), place, boxes);
    return { bytes, verified };
  }
  const forms: RecountedForm[] = [];
  const keys = new Map<number, Element>();
  for (const [place, written] of sheet.forms.entries()) {
    const { bytes, verified } = yield* verifiedBox(written.archive, place + 1);
    if (verified.ok) {
      const report = verified.value;
      keys.set(written.index, report.trustees.committee.publicKey);
      const excluded = written.excludedBallots?.map((name) => exactText(bytesOf(name)));
      const steps = compared({ report, bytes, sheet, written, excluded });
      forms.push(yield* withPlace(steps, place + 1, boxes));
    } else forms.push(unreadable(written.title, bytes, verified.error));
  }
  const tests: RecountedTest[] = [];
  for (const [place, written] of sheet.tests.entries()) {
    const { bytes, verified } = yield* verifiedBox(written.archive, sheet.forms.length + place + 1);
    tests.push(
      verified.ok
        ? comparedTest({ report: verified.value, bytes, sheet, written, key: keys.get(written.index) })
        : unreadable(written.title, bytes, verified.error),
    );
  }
  return { conference: sheet.conference, isCompared: true, forms, tests };
}

type TestBox = {
  report: ArchiveReport;
  bytes: Uint8Array;
  sheet: CountSheet;
  written: TestOnSheet;
  /** The committee's key of the vote. */
  key: Element | undefined;
};

/** A test says something of the vote only under the committee's key of the vote; the server's is another for each box. */
function comparedTest({ report, bytes, sheet, written, key }: TestBox): RecountedTest {
  const { title, ballots, expected } = written;
  const { subjects, archiveSha256, ballots: counted } = recountedForm(report, bytes, title);
  const test = { title, ballots: counted, archiveSha256, subjects };
  if (!report.counts) return { ...test, finding: { code: 'not-opened' } };
  const { conference } = sheet;
  const name = nameDifference(report.election, { conference, round: 'test', title });
  if (name) return { ...test, finding: name };
  if (key !== undefined && report.trustees.committee.publicKey !== key)
    return { ...test, finding: { code: 'test-key' } };
  if (counted !== ballots) return { ...test, finding: { code: 'returned', written: ballots, counted } };
  if (!expected) return test;
  const difference = figureDifference(test, { returned: expected.ballots, subjects: expected.subjects });
  const { passed } = expected;
  if (passed && difference) return { ...test, passed, finding: difference };
  if (!passed && !difference) return { ...test, passed, finding: { code: 'test-outcome' } };
  return { ...test, passed };
}

function unreadable(title: string, bytes: Uint8Array, finding: ArchiveFinding): RecountedForm {
  const nothing = { ballots: 0, cards: 0, cardsFingerprint: '', sealSha256: '', subjects: [] };
  return { ...nothing, title, archiveSha256: hexOf(bytes), finding: { code: 'archive', finding } };
}

type FormBox = {
  report: ArchiveReport;
  bytes: Uint8Array;
  sheet: CountSheet;
  written: CountedForm;
  /** The text of each excluded ballot; undefined in a package of before. */
  excluded: readonly string[] | undefined;
};

function* compared(box: FormBox): Generator<{ done: number; of: number }, RecountedForm> {
  const { report, bytes, written, excluded } = box;
  const form = {
    ...recountedForm(report, bytes, written.title, excluded),
    ...(written.paper && { paper: written.paper }),
  };
  const finding = differenceOf(form, box);
  if (finding) return { ...form, finding };
  if (written.excluded === 0) return form;
  if (excluded === undefined) return { ...form, excluded: [{ reason: 'unseen', count: written.excluded }] };
  const checked = yield* checkExcluded(excluded, report, written.voided);
  return checked.ok ? { ...form, excluded: checked.value } : { ...form, finding: checked.error };
}

function differenceOf(form: RecountedForm, { report, sheet, written }: FormBox): FormFinding | undefined {
  if (!report.counts) return { code: 'not-opened' };
  const { conference, round } = sheet;
  return (
    nameDifference(report.election, { conference, round, title: written.title }) ??
    firstDifference(form, written) ??
    voidedDifference(report, written.voided)
  );
}

function recountedForm(
  report: ArchiveReport,
  bytes: Uint8Array,
  title: string,
  excluded: readonly string[] = [],
): RecountedForm {
  const { ballots, credentials, credentialsFingerprint, election, counts = [] } = report;
  return {
    title,
    ballots: ballots.length,
    cards: credentials.length,
    cardsFingerprint: credentialsFingerprint,
    sealSha256: sealOf([...ballots.map(({ hash }) => hash), ...excluded.map(ballotHash)]),
    archiveSha256: hexOf(bytes),
    subjects: counts.map(([high, medium, low], index) => ({
      name: election.questions[index]?.question ?? '',
      high,
      medium,
      low,
      invalid: ballots.length - high - medium - low,
    })),
  };
}

/** Mã niêm phong, computed from the ballots: SHA-256 of their fingerprints, one a line in byte order. */
function sealOf(hashes: readonly string[]): string {
  return hexOf(utf8ToBytes([...hashes].sort().join('\n')));
}

/** To the letter: a mark at its beginning is part of it. */
function exactText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function hexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function* withPlace<T>(
  steps: Generator<{ done: number; of: number }, T>,
  form: number,
  forms: number,
): Generator<RecountProgress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { form, forms, ...step.value };
  }
}
