import 'server-only';
import { ballotCount, boxesOfConference, type BoxState } from '@/ballot-box/store/box-store';
import { rollOfConference } from '@/data/roll-repository';
import { testsOfConference } from '@/data/test-election-repository';
import { reading, type Tx } from '@/data/transaction';
import type { BallotForm } from '@/domain/conference/roll';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Marks, TestDifference } from '@/domain/tally/test-election';

/** One form of a test: what was written down, how many ballots are in its box, how it came out. */
export type FormTest = {
  form: Pick<BallotForm, 'id' | 'index' | 'title' | 'colour'>;
  electionUuid: string;
  subjects: readonly string[];
  marks: Marks;
  ballotCount: number;
  passed: boolean | null;
  differences: readonly TestDifference[];
};

/** Bỏ phiếu thử as a whole: `none` before it is prepared; its boxes go through the same states as real ones. */
export type TestView = {
  state: 'none' | Exclude<BoxState, 'frozen' | 'destroyed'>;
  forms: readonly FormTest[];
};

/** The test election of a conference as it stands. Reads only. */
export async function showTest(scope: ConferenceScope): Promise<TestView> {
  return reading(async (tx) => testViewOf(tx, scope.conferenceId));
}

async function testViewOf(tx: Tx, conferenceId: ConferenceId): Promise<TestView> {
  const { forms, subjects } = await rollOfConference(tx, conferenceId);
  const tests = await testsOfConference(tx, conferenceId);
  const boxes = await boxesOfConference(tx, conferenceId, 'test');
  const shown: FormTest[] = [];
  for (const { id, index, title, colour, subjectIds } of forms) {
    const test = tests.find(({ formId }) => formId === id);
    const box = boxes.find(({ formId }) => formId === id);
    if (!test || !box) continue;
    shown.push({
      form: { id, index, title, colour },
      electionUuid: box.electionUuid,
      subjects: subjects.filter((one) => subjectIds.includes(one.id)).map((one) => one.fullName),
      marks: test.marks,
      ballotCount: await ballotCount(tx, box.id),
      passed: test.passed,
      differences: test.differences,
    });
  }
  const isWhole = shown.length > 0 && shown.length === forms.length;
  return { state: isWhole ? stateOf(boxes) : 'none', forms: isWhole ? shown : [] };
}

/** All boxes of a test change together; the one that is least far says where it stands. */
function stateOf(boxes: readonly { state: BoxState }[]): TestView['state'] {
  const order = ['prepared', 'open', 'sealed', 'opened'] as const;
  return order.find((state) => boxes.some((box) => box.state === state)) ?? 'none';
}
