import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveTestOutcome, testsOfConference } from '@/data/test-election-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { Box } from '@/ballot-box/store/box-store';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { testDifferences } from '@/domain/tally/test-election';
import { boxesAtHand } from './boxes-at-hand';
import { openSums, type OpenSumsRefusal } from './open-sums';

export type CompareTestRefusal = WrongState | OpenSumsRefusal;

/**
 * Mở hòm thử và so: opens the sums of the test with the shares entered, and compares every figure with what was written
 * down. Idempotent: a test that is open keeps its outcome. Nothing of it enters the totals of the conference.
 */
export async function compareTest(
  scope: ConferenceScope,
): Promise<Result<{ passed: boolean }, CompareTestRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const atHand = await boxesAtHand(tx, conference);
    if (!atHand.ok) return atHand;
    if (atHand.value.purpose !== 'test')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    const waiting = atHand.value.boxes.filter(({ state }) => state === 'sealed');
    for (const box of waiting) {
      const opened = await compareOne(tx, scope, box);
      if (!opened.ok) return opened;
    }
    const tests = await testsOfConference(tx, scope.conferenceId);
    const differences = tests.reduce((sum, test) => sum + test.differences.length, 0);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    if (waiting.length > 0)
      await recordEvent(
        tx,
        about,
        differences === 0 ? { type: 'test-passed' } : { type: 'test-failed', differences },
      );
    return ok({ passed: differences === 0 });
  });
}

async function compareOne(tx: Tx, scope: ConferenceScope, box: Box): Promise<Result<null, OpenSumsRefusal>> {
  const opened = await openSums(tx, box);
  if (!opened.ok) return opened;
  const { sums, counted: ballots } = opened.value;
  const tests = await testsOfConference(tx, scope.conferenceId);
  const test = tests.find(({ formId }) => formId === box.formId);
  if (!test) throw new Error('A test box without what was written down.');
  const differences = testDifferences(test.marks, {
    ballots,
    sums: sums.map(([high, medium, low]) => ({ high, medium, low })),
  });
  await saveTestOutcome(tx, scope, { formId: box.formId, passed: differences.length === 0, differences });
  return ok(null);
}
