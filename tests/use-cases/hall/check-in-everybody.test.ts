import { beforeEach, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { checkInEverybody } from '@/use-cases/hall/check-in-everybody';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { checkInsOfConference } from '@/data/attendance-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';

beforeEach(resetDatabase);

const recorded = async (scope: ConferenceScope) =>
  (await reading((tx) => checkInsOfConference(tx, scope.conferenceId))).map(({ status }) => status).sort();

const rehearsal = { of: null, until: '2999-12-31' };

test('in a rehearsal everybody is present at once, but for those recorded absent; twice is once', async () => {
  const { scope, roll } = await aConference({ rehearsal, state: 'in-session', voters: 3, present: 1 });
  const absent = {
    voterId: roll.voters[2]?.id ?? '',
    status: 'absent-excused',
    reason: 'Ốm',
    seen: null,
  } as const;
  expect(await checkInVoter(scope, absent)).toMatchObject({ ok: true });

  expect(await checkInEverybody(scope)).toEqual({ ok: true, value: null });
  expect(await checkInEverybody(scope)).toEqual({ ok: true, value: null });

  expect(await recorded(scope)).toEqual(['absent-excused', 'present', 'present']);
});

test('nobody of a real conference is ever marked present by it', async () => {
  const { scope } = await aConference({ state: 'in-session', voters: 3, present: 1 });

  expect(await checkInEverybody(scope)).toEqual({ ok: false, error: { code: 'not-a-rehearsal' } });
  expect(await recorded(scope)).toEqual(['present']);
});

test.each(['convened', 'voting'] as const)('nobody is marked while it is %s', async (state) => {
  const { scope } = await aConference({ rehearsal, state, voters: 2 });
  expect(await checkInEverybody(scope)).toMatchObject({ error: { code: 'wrong-state' } });
});
