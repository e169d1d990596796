import { beforeEach, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import { forgetArrivalOrder } from '@/data/attendance-repository';
import { transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';

beforeEach(resetDatabase);

test('once the order of arrival is forgotten, the rows tell who came and not in which order', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', voters: 12, present: 0 });
  for (const voter of [...roll.voters].reverse())
    await checkInVoter(scope, { voterId: voter.id, status: 'present', reason: '', seen: null });

  await transaction(async (tx) => ok(await forgetArrivalOrder(tx, scope)));

  const ticks = await sql<{ id: string; writer: string }>(
    'select "voterId" as id, xmin::text as writer from "CheckIn" order by ctid',
  );
  const marks = await sql<{ writer: string; mark: string }>(
    'select xmin::text as writer, xmax::text as mark from "Voter"',
  );
  expect(ticks.map((row) => row.id)).toEqual(roll.voters.map((voter) => voter.id).sort());
  expect(new Set(ticks.map((row) => row.writer)).size).toBe(1);
  expect(new Set(marks.map((row) => `${row.writer} ${row.mark}`)).size).toBe(1);
});
