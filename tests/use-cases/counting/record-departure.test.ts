import { beforeEach, expect, test } from 'vitest';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { lockBox } from '@/use-cases/counting/lock-box';
import { recordDeparture } from '@/use-cases/counting/record-departure';
import { showConsole } from '@/use-cases/counting/show-console';
import { showKeys } from '@/use-cases/counting/show-keys';
import { showOpening } from '@/use-cases/counting/show-opening';
import { aCeremony } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { aVoteReadyToOpen } from '@tests/support/an-open-vote';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

const small = { subjects: 1, voters: 3, cards: 4 };

async function memberIds(scope: ConferenceScope): Promise<string[]> {
  return (await reading((tx) => committeeOfConference(tx, scope.conferenceId))).map(({ id }) => id);
}

test('who leaves with a share is an incident of the minutes, and the keys say what that leaves', async () => {
  const { scope } = await aVoteReadyToOpen(small);
  const [memberId = ''] = await memberIds(scope);
  const left = { memberId, leftReason: 'có việc đột xuất' };

  expect(await recordDeparture(scope, left)).toEqual({ ok: true, value: null });
  expect(await recordDeparture(scope, left)).toEqual({ ok: true, value: null });

  const keys = await showKeys(scope);
  expect(keys?.holders[0]).toMatchObject({ memberId, leftReason: 'có việc đột xuất' });
  expect(keys?.standing).toMatchObject({ remedy: 'repeat-ceremony', missing: 0 });
  expect((await showOpening(scope))?.holders.map(({ hasLeft }) => hasLeft).filter(Boolean)).toHaveLength(1);
  expect((await showConsole(scope)).incidents).toMatchObject([
    { number: 1, content: expect.stringContaining('rời hội nghị: có việc đột xuất') },
  ]);

  await recordDeparture(scope, { memberId, leftReason: null });
  expect((await showKeys(scope))?.holders[0]?.leftReason).toBeNull();
  expect((await showConsole(scope)).incidents).toMatchObject([
    {},
    { content: expect.stringContaining('trở lại hội nghị') },
  ]);
}, 60_000);

test('no keys are made for somebody who left: the committee is recorded anew first', async () => {
  const { scope } = await aVoteReadyToOpen(small);
  const ids = await memberIds(scope);
  await recordDeparture(scope, { memberId: ids[2] ?? '', leftReason: 'ốm' });
  await discardKeys(scope);

  const locked = await lockBox(scope, aCeremony(ids, 2).command);

  expect(locked).toEqual({ ok: false, error: { code: 'committee-changed' } });
}, 60_000);

test('nobody is recorded who holds no share, or after the box is counted', async () => {
  const unlocked = await aConference({ ...small, state: 'in-session' });
  const [stranger = ''] = await memberIds(unlocked.scope);
  const counted = await aCount({ ...small, marks: [[['high']]], until: 'counted' });
  const [holder = ''] = await memberIds(counted.scope);

  expect(await recordDeparture(unlocked.scope, { memberId: stranger, leftReason: 'ốm' })).toEqual({
    ok: false,
    error: { code: 'person-unknown' },
  });
  expect(await recordDeparture(counted.scope, { memberId: holder, leftReason: 'ốm' })).toMatchObject({
    ok: false,
    error: { code: 'wrong-state' },
  });
}, 60_000);
