import readExcelFile from 'read-excel-file/node';
import { beforeEach, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { prisma } from '@/data/client';
import type { Decision } from '@/domain/follow-up/follow-up';
import type { SubjectId } from '@/domain/kernel/ids';
import { followUp as words } from '@/messages/vi/follow-up';
import { exportFollowUps } from '@/use-cases/follow-up/export-follow-ups';
import { recordDecision } from '@/use-cases/follow-up/record-decision';
import { showFollowUps } from '@/use-cases/follow-up/show-follow-ups';
import { strikeOutDecision } from '@/use-cases/follow-up/strike-out-decision';
import { aCount, type CountStage } from '@tests/support/a-count';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

/** Of four ballots two are low for the first person (exactly half), three for the second (over two thirds). */
const marks: Choice[][] = [
  ['low', 'low'],
  ['low', 'low'],
  ['high', 'low'],
  ['high', 'high'],
];
const decision: Decision = {
  measure: 'dismissed',
  decidedBy: 'Ban Thường vụ Tỉnh ủy',
  decidedOn: '2023-07-01',
  documentNumber: 'Quyết định số 12-QĐ/TU',
  note: '',
};

async function aRegister(until: CountStage = 'announced') {
  const count = await aCount({
    subjects: 2,
    voters: 4,
    marks: [marks],
    until,
    details: { heldOn: '2023-06-21' },
  });
  const { scope, conference } = count;
  const reach = [conference.organisationId];
  const register = () => showFollowUps(reach);
  const subjects = await prisma().subject.findMany({
    where: { conferenceId: conference.id },
    orderBy: { position: 'asc' },
  });
  const [atHalf, inBand] = subjects.map(({ id }) => id as SubjectId);
  if (!atHalf || !inBand) throw new Error('Two subjects were wanted.');
  return { scope, reach, register, atHalf, inBand };
}

test('who reached a band is in the register from the announcement on; exactly half is no band', async () => {
  const { register, inBand } = await aRegister();

  expect(await register()).toMatchObject([
    { subjectId: inBand, band: 'dismissal-procedure', low: 3, returned: 4, decisions: [] },
  ]);
});

test('before the announcement nobody is in it, and nothing can be recorded', async () => {
  const { scope, register, inBand } = await aRegister('counted');

  expect(await register()).toEqual([]);
  expect(await recordDecision(scope, { ...decision, subjectId: inBand, corrects: null })).toEqual({
    ok: false,
    error: { code: 'nobody-to-follow-up' },
  });
});

test('nothing is recorded about a person who reached no band', async () => {
  const { scope, atHalf } = await aRegister();

  expect(await recordDecision(scope, { ...decision, subjectId: atHalf, corrects: null })).toEqual({
    ok: false,
    error: { code: 'nobody-to-follow-up' },
  });
});

test('a decision is corrected by a later line, once, and both stay on record', async () => {
  const { scope, register, inBand } = await aRegister();
  await recordDecision(scope, { ...decision, subjectId: inBand, corrects: null });
  const first = (await register())[0]?.decisions[0];
  const correct = (measure: Decision['measure']) =>
    recordDecision(scope, { ...decision, measure, subjectId: inBand, corrects: first?.id ?? null });

  const answers = await Promise.all([correct('lower-post'), correct('lower-post')]);

  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
    'decision-not-standing',
    'ok',
  ]);
  expect((await register())[0]?.decisions.map(({ measure }) => measure)).toEqual(['lower-post']);
  expect(await prisma().followUpDecision.count()).toBe(2);
});

test('a line written by mistake is struck out: it stays on record, and the person is open again', async () => {
  const { scope, register, inBand } = await aRegister();
  await recordDecision(scope, { ...decision, subjectId: inBand, corrects: null });
  const line = (await register())[0]?.decisions[0];
  if (!line) throw new Error('Nothing was recorded.');

  const struck = await strikeOutDecision(scope, { decisionId: line.id, note: 'Ghi nhầm người' });
  const again = await strikeOutDecision(scope, { decisionId: line.id, note: '' });

  expect(struck.ok).toBe(true);
  expect(again).toEqual({ ok: false, error: { code: 'decision-not-standing' } });
  expect((await register())[0]?.decisions).toEqual([]);
  expect(await prisma().followUpDecision.count()).toBe(2);
});

test('not even the program rewrites or deletes a line', async () => {
  const { scope, inBand } = await aRegister();
  await recordDecision(scope, { ...decision, subjectId: inBand, corrects: null });

  await expect(sql(`update "FollowUpDecision" set "note" = 'khác'`)).rejects.toThrow('append-only');
  await expect(sql('delete from "FollowUpDecision"')).rejects.toThrow('append-only');
});

test('the register as a workbook has a line for each decision, and its download is in the history', async () => {
  const { scope, reach, inBand } = await aRegister();
  const lines = async () => {
    const file = await exportFollowUps(scope.actor, reach, { format: 'xlsx', words });
    const [sheet] = await readExcelFile(Buffer.from(file.bytes));
    return (sheet?.data ?? []).filter(([number]) => typeof number === 'number').map((row) => row.slice(3));
  };

  const before = await lines();
  await recordDecision(scope, { ...decision, subjectId: inBand, corrects: null });

  const figures = ['3/4 (75,00%)', 'Từ 2/3 tín nhiệm thấp trở lên'];
  expect(before).toEqual([[...figures, 'chưa có', null, null]]);
  expect(await lines()).toEqual([
    [...figures, 'Miễn nhiệm', 'Ban Thường vụ Tỉnh ủy, ngày 01/7/2023, Quyết định số 12-QĐ/TU', null],
  ]);
  expect(await sql(`select 1 from "AuditEvent" where type = 'follow-up-register-downloaded'`)).toHaveLength(
    2,
  );
});
