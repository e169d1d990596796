import { beforeEach, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import type { AttendanceStatus } from '@/domain/attendance/check-in';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { followAttendance } from '@/use-cases/hall/list-attendance';
import { showHall } from '@/use-cases/hall/show-hall';
import { takeBackCheckIn } from '@/use-cases/hall/take-back-check-in';

beforeEach(resetDatabase);

async function recorded(scope: ConferenceScope) {
  const followed = await followAttendance(scope);
  if (!followed.ok) throw new Error('Attendance was not read.');
  return followed.value.checkIns.map(({ status, reason }) => ({ status, reason }));
}

function tick(voterId: string, status: AttendanceStatus, seen: AttendanceStatus | null, reason = '') {
  return { voterId, status, reason, seen };
}

test('two desks that tick different voters at once lose no tick', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', voters: 24, present: 0 });

  const answers = await Promise.all(
    roll.voters.map((voter) => checkInVoter(scope, tick(voter.id, 'present', null))),
  );

  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect(await recorded(scope)).toHaveLength(24);
});

test('two desks that tick the same voter at once count one, and one desk is told', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 0 });
  const voterId = roll.voters[0]?.id ?? '';

  const answers = await Promise.all([
    checkInVoter(scope, tick(voterId, 'present', null)),
    checkInVoter(scope, tick(voterId, 'present', null)),
  ]);

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, error: { code: 'already-present' } });
  expect(await recorded(scope)).toEqual([{ status: 'present', reason: '' }]);
});

test('a desk with an old picture does not overwrite what the other desk has recorded', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 0 });
  const voterId = roll.voters[0]?.id ?? '';
  await checkInVoter(scope, tick(voterId, 'absent-excused', null, 'Đi công tác'));

  const late = await checkInVoter(scope, tick(voterId, 'absent-unexcused', null));
  const lateBack = await takeBackCheckIn(scope, { voterId, seen: 'present' });

  expect(late).toEqual({ ok: false, error: { code: 'check-in-changed' } });
  expect(lateBack).toEqual({ ok: false, error: { code: 'check-in-changed' } });
  expect(await recorded(scope)).toEqual([{ status: 'absent-excused', reason: 'Đi công tác' }]);
});

test('somebody recorded as absent may still come', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 0 });
  const voterId = roll.voters[0]?.id ?? '';
  await checkInVoter(scope, tick(voterId, 'absent-unexcused', null));

  const came = await checkInVoter(scope, tick(voterId, 'present', 'absent-unexcused'));

  expect(came.ok).toBe(true);
  expect(await recorded(scope)).toEqual([{ status: 'present', reason: '' }]);
});

test('a tick made by mistake is corrected to an absence, or taken back', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 2 });
  const [one, other] = roll.voters.map((voter) => voter.id);
  const correction = 'Ghi nhầm người trùng tên';

  await checkInVoter(scope, { ...tick(one ?? '', 'absent-excused', 'present', 'Ốm'), correction });
  const takenBack = await takeBackCheckIn(scope, { voterId: other ?? '', seen: 'present', correction });

  expect(takenBack).toEqual({ ok: true, value: null });
  expect(await recorded(scope)).toEqual([{ status: 'absent-excused', reason: 'Ốm' }]);
});

test('taking back twice is taking back once', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 1 });
  const back = { voterId: roll.voters[0]?.id ?? '', seen: 'present', correction: 'Ghi nhầm' } as const;
  await takeBackCheckIn(scope, back);

  expect(await takeBackCheckIn(scope, back)).toEqual({ ok: true, value: null });
});

test('attendance waits for the session to open', async () => {
  const { scope, roll } = await aConference({ state: 'convened' });

  const early = await checkInVoter(scope, tick(roll.voters[0]?.id ?? '', 'present', null));

  expect(early).toMatchObject({ ok: false, error: { code: 'wrong-state', needs: 'in-session' } });
});

test('attendance is frozen once voting has opened, by the rules and by the database', async () => {
  const { scope, roll } = await aConference({ state: 'voting', voters: 6, present: 5 });
  const [first] = roll.voters;
  const last = roll.voters[5];

  const tickLate = await checkInVoter(scope, tick(last?.id ?? '', 'present', null));
  const leaving = await checkInVoter(scope, tick(first?.id ?? '', 'left', 'present'));
  const takeBack = await takeBackCheckIn(scope, { voterId: first?.id ?? '', seen: 'present' });

  expect(tickLate).toEqual({ ok: false, error: { code: 'attendance-frozen' } });
  expect(leaving).toEqual({ ok: false, error: { code: 'attendance-frozen' } });
  expect(takeBack).toEqual({ ok: false, error: { code: 'attendance-frozen' } });
  expect(await sql('select "convenedCount", "presentCount" from "Conference"')).toEqual([
    { convenedCount: 6, presentCount: 5 },
  ]);
  await expect(sql('delete from "CheckIn"')).rejects.toThrow('frozen once voting has opened');
});

test('a voter of another conference is not on the roll', async () => {
  const { scope } = await aConference({ state: 'in-session', present: 0 });
  const other = await aConference({ state: 'in-session', present: 0 });

  const answer = await checkInVoter(scope, tick(other.roll.voters[0]?.id ?? '', 'present', null));

  expect(answer).toEqual({ ok: false, error: { code: 'not-on-roll' } });
  expect(await recorded(other.scope)).toEqual([]);
});

test('a tick leaves no entry in the history and no time', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 0 });
  const before = await sql('select * from "AuditEvent"');

  await checkInVoter(scope, tick(roll.voters[0]?.id ?? '', 'present', null));

  expect(await sql('select * from "AuditEvent"')).toHaveLength(before.length);
  const columns = await sql<{ type: string }>(
    `select data_type as type from information_schema.columns where table_name = 'CheckIn'`,
  );
  expect(columns.filter(({ type }) => /time|date|int|serial/.test(type))).toEqual([]);
});

test('whoever came late counts as present, whoever left before the vote does not, and may come back', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', voters: 6, present: 3 });
  const [one, , , late] = roll.voters.map((voter) => voter.id);

  await checkInVoter(scope, tick(late ?? '', 'late', null));
  await checkInVoter(scope, tick(one ?? '', 'left', 'present', 'Việc gia đình'));
  const hall = await showHall(scope);
  const back = await checkInVoter(scope, tick(one ?? '', 'late', 'left'));

  expect(hall).toMatchObject({ ok: true, value: { attendance: { present: 3, late: 1, left: 1 } } });
  expect(hall.ok && hall.value.forms.map(({ present }) => present)).toEqual([3]);
  expect(back).toMatchObject({ ok: true, value: { status: 'late', reason: '' } });
});

test('unsaying that somebody came asks why, and the reason stays when the tick is gone', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 1 });
  const voterId = roll.voters[0]?.id ?? '';
  const unexplained = { ok: false, error: { code: 'correction-unexplained' } };

  expect(await checkInVoter(scope, tick(voterId, 'absent-unexcused', 'present'))).toEqual(unexplained);
  expect(await takeBackCheckIn(scope, { voterId, seen: 'present' })).toEqual(unexplained);
  await takeBackCheckIn(scope, { voterId, seen: 'present', correction: 'Ghi nhầm số' });

  expect(await followAttendance(scope)).toMatchObject({
    ok: true,
    value: { checkIns: [], corrections: [{ voterId, why: 'Ghi nhầm số' }] },
  });
  expect(await checkInVoter(scope, tick(voterId, 'present', null))).toMatchObject({ ok: true });
  await expect(sql(`update "CheckIn" set status = null, correction = ' '`)).rejects.toThrow(
    'CheckIn_taken_back_for_a_reason',
  );
});

test('two desks that say present and late of the same voter at once: one of them is told', async () => {
  const { scope, roll } = await aConference({ state: 'in-session', present: 0 });
  const voterId = roll.voters[0]?.id ?? '';

  const answers = await Promise.all([
    checkInVoter(scope, tick(voterId, 'present', null)),
    checkInVoter(scope, tick(voterId, 'late', null)),
  ]);

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, error: { code: 'check-in-changed' } });
});
