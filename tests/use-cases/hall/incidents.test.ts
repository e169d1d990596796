import { beforeEach, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import { recordIncident } from '@/use-cases/hall/record-incident';
import { resolveIncident } from '@/use-cases/hall/resolve-incident';

beforeEach(resetDatabase);

test('incidents written at once get numbers without gap or double', async () => {
  const { scope } = await aConference({ state: 'voting' });
  const contents = ['Máy 04 mất kết nối', 'Đổi 2 thẻ sang phiếu giấy', 'Bỏ thử bằng 2 thẻ hủy'];

  const answers = await Promise.all(
    contents.map((content) => recordIncident(scope, { content, resolution: '' })),
  );

  const numbers = answers.flatMap((answer) => (answer.ok ? [answer.value.number] : []));
  expect(numbers.sort()).toEqual([1, 2, 3]);
});

test('the resolution is added later, and what happened stays as it was written', async () => {
  const { scope } = await aConference({ state: 'voting' });
  await recordIncident(scope, { content: 'Máy 04 mất kết nối', resolution: '' });

  await resolveIncident(scope, { number: 1, resolution: 'Đã kết nối lại, phiếu đã vào hòm.' });

  expect(await sql('select number, content, resolution, "recordedBy" from "Incident"')).toEqual([
    {
      number: 1,
      content: 'Máy 04 mất kết nối',
      resolution: 'Đã kết nối lại, phiếu đã vào hòm.',
      recordedBy: scope.actor.name,
    },
  ]);
});

test('a number nobody wrote cannot be resolved', async () => {
  const { scope } = await aConference({ state: 'voting' });

  const answer = await resolveIncident(scope, { number: 7, resolution: 'Xong' });

  expect(answer).toEqual({ ok: false, error: { code: 'incident-unknown' } });
});

test('incidents are never timed', async () => {
  const columns = await sql<{ type: string }>(
    `select data_type as type from information_schema.columns where table_name = 'Incident'`,
  );

  expect(columns.filter(({ type }) => /time|date/.test(type))).toEqual([]);
});

test.each(['convened', 'announced'] as const)('no incident is written down when %s', async (state) => {
  const { scope } = await aConference({ state });

  const answer = await recordIncident(scope, { content: 'Việc khác', resolution: '' });

  expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
});
