import { beforeEach, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { assignTrustees, committeeOfConference } from '@/data/committee-repository';
import { saveFrozenCards } from '@/data/count-repository';
import { transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { showHall } from '@/use-cases/hall/show-hall';

beforeEach(resetDatabase);

async function hallOf(scope: ConferenceScope) {
  const shown = await showHall(scope);
  if (!shown.ok) throw new Error('The hall was not read.');
  return shown.value;
}

test('51 of 78 is one short of two thirds; the 52nd makes the quorum', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', voters: 78, present: 51 });
  const short = await hallOf(scope);

  const voterId = roll.voters[51]?.id ?? '';
  await checkInVoter(scope, { voterId, status: 'present', reason: '', seen: null });

  const met = await hallOf(scope);
  expect(short.quorum).toEqual({ met: false, needed: 52, missing: 1 });
  expect(met.attendance).toMatchObject({ convened: 78, present: 52, unmarked: 26 });
  expect(met.quorum).toEqual({ met: true, needed: 52, missing: 0 });
});

test('the hall follows how far the ballot committee is', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', voters: 9, present: 7, committee: 3 });
  const before = await hallOf(scope);

  await transaction(async (tx) => {
    const members = await committeeOfConference(tx, scope.conferenceId);
    await assignTrustees(
      tx,
      scope,
      members.map((member) => member.id),
    );
    const formId = roll.forms[0]?.id;
    if (formId)
      await saveFrozenCards(tx, { formId, printedCount: 10, fingerprint: 'abc', frozenAt: new Date() });
    return ok(null);
  });

  const after = await hallOf(scope);
  expect(before).toMatchObject({ keysExist: false, forms: [{ printed: null, present: 7 }] });
  expect(after).toMatchObject({ keysExist: true, forms: [{ printed: 10, present: 7 }] });
});
