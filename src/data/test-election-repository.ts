import 'server-only';
import { z } from 'zod';
import { levels } from '@/domain/ballot/level';
import type { BallotFormId, ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Marks, TestDifference } from '@/domain/tally/test-election';
import type { Tx } from './transaction';

/** Bỏ phiếu thử of one form; `passed` is null until its box was opened. */
export type TestElection = {
  formId: BallotFormId;
  marks: Marks;
  passed: boolean | null;
  differences: readonly TestDifference[];
};

const count = z.int().nonnegative();
const storedMarks = z.array(z.array(z.enum([...levels, 'blank'])));
const storedDifferences = z.array(
  z.discriminatedUnion('figure', [
    z.object({ figure: z.literal('ballots'), expected: count, counted: count }),
    z.object({ figure: z.enum(levels), subject: count, expected: count, counted: count }),
  ]),
);

/** The tests of a conference, by form index; a form without one is missing from the list. */
export async function testsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<TestElection[]> {
  const rows = await tx.testElection.findMany({
    where: { conferenceId },
    orderBy: { form: { index: 'asc' } },
  });
  return rows.map(({ formId, marks, passed, differences }) => ({
    formId: formId as BallotFormId,
    marks: storedMarks.parse(marks),
    passed,
    differences: storedDifferences.parse(differences),
  }));
}

/** Writes down what will be marked; the table refuses another text afterwards (trigger). */
export async function saveTestMarks(
  tx: Tx,
  scope: ConferenceScope,
  test: Pick<TestElection, 'formId' | 'marks'>,
): Promise<void> {
  const marks = test.marks.map((ballot) => [...ballot]);
  await tx.testElection.create({
    data: { formId: test.formId, conferenceId: scope.conferenceId, marks },
  });
}

/** Keeps how the opened test came out. */
export async function saveTestOutcome(
  tx: Tx,
  scope: ConferenceScope,
  { formId, passed, differences }: Pick<TestElection, 'formId' | 'passed' | 'differences'>,
): Promise<void> {
  await tx.testElection.updateMany({
    where: { formId, conferenceId: scope.conferenceId },
    data: { passed, differences: differences.map((difference) => ({ ...difference })) },
  });
}

/** Forgets the tests of a conference. Idempotent. */
export async function forgetTests(tx: Tx, scope: ConferenceScope): Promise<void> {
  await tx.testElection.deleteMany({ where: { conferenceId: scope.conferenceId } });
}
