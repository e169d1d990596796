import { openElections } from '@/ballot-box/store/election-store';
import { reading } from '@/data/transaction';
import type { BallotFormId, BoxId } from '@/domain/kernel/ids';
import type { Choice } from '@/domain/ballot/level';
import type { Result } from '@/domain/kernel/result';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { compareTest } from '@/use-cases/counting/compare-test';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openTest } from '@/use-cases/counting/open-test';
import { prepareTest } from '@/use-cases/counting/prepare-test';
import { sealTest } from '@/use-cases/counting/seal-test';
import { showOpening } from '@/use-cases/counting/show-opening';
import { showTest } from '@/use-cases/counting/show-test';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot, aShare, someCards } from './a-committee-with-keys';
import type { OpenVote } from './an-open-vote';

/** A test box with its test cards and what is to be marked on each of them. */
export type TestBox = {
  formId: BallotFormId;
  boxId: BoxId;
  election: string;
  electionUuid: string;
  codes: string[];
  marks: readonly (readonly Choice[])[];
};

/** Opens a test of a vote that is ready to open, as the committee's browser does. */
export async function anOpenTest({ scope }: Pick<OpenVote, 'scope'>): Promise<TestBox[]> {
  const cards = new Map(
    valueOf(await prepareTest(scope)).map((one) => [one.formId, someCards(one.cards, one.electionUuid)]),
  );
  const forms = [...cards].map(([formId, { publicCredentials }]) => ({ formId, publicCredentials }));
  valueOf(await openTest(scope, { forms }));
  const open = await reading((tx) => openElections(tx, scope.conferenceId, 'test'));
  const view = await showTest(scope);
  return open.map((box) => ({
    ...box,
    codes: cards.get(box.formId)?.codes ?? [],
    marks: view.forms.find(({ form }) => form.id === box.formId)?.marks ?? [],
  }));
}

/** Casts into the test boxes; `marked` may differ from what was written down. */
export async function castTest(
  boxes: readonly TestBox[],
  marked = (box: TestBox) => box.marks,
): Promise<void> {
  for (const box of boxes)
    for (const [index, choices] of marked(box).entries()) {
      const ballot = aSealedBallot(box.election, box.codes[index] ?? '', choices);
      valueOf(await castBallot({ boxId: box.boxId, ballot }));
    }
}

/** Seals the test and opens it with the shares of these members; says whether it passed. */
export async function openedTest(vote: OpenVote, members: readonly number[]): Promise<boolean> {
  const { scope, seeds } = vote;
  valueOf(await sealTest(scope));
  for (;;) {
    const progress = valueOf(await checkSealedBallots(scope));
    if (progress.checked === progress.total) break;
  }
  for (const member of members) {
    const opening = await showOpening(scope, 'test');
    if (!opening) throw new Error('There is nothing to open.');
    valueOf(await enterShare(scope, aShare(opening, member, seeds[member] ?? '')));
  }
  return valueOf(await compareTest(scope)).passed;
}

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}
