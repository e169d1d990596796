import { createHash } from 'node:crypto';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { issuedPapersOf } from '@/data/issued-paper-repository';
import { reading } from '@/data/transaction';
import type { DestructionWish } from '@/domain/conference/destruction';
import { issuableNames } from '@/domain/minutes/issued-paper';
import type { UserId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamClock, vietnamDay } from '@/lib/text/vietnam-time';
import { catalogue } from '@/messages/catalogue';
import { eventSentence } from '@/messages/event-sentence';
import { listTrackers } from '@/use-cases/counting/list-trackers';
import { showOpening } from '@/use-cases/counting/show-opening';
import { archiveConference } from '@/use-cases/reporting/archive-conference';
import { countFactsOf } from '@/use-cases/reporting/count-facts';
import { destroyBallots } from '@/use-cases/reporting/destroy-ballots';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { issuePaper } from '@/use-cases/reporting/issue-paper';
import { orderDestruction } from '@/use-cases/reporting/order-destruction';
import { packArchive } from '@/use-cases/reporting/pack-archive';
import { setRetention } from '@/use-cases/reporting/set-retention';
import { showDestruction } from '@/use-cases/reporting/show-destruction';
import { withdrawDestruction } from '@/use-cases/reporting/withdraw-destruction';
import { aConference } from '@tests/support/a-conference';
import { aCount, type Count } from '@tests/support/a-count';
import { docxParagraphs } from '@tests/documents/read-document';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { bytesOf } from '@tests/support/bytes-of';
import { resetDatabase, sql } from '@tests/support/database';
import { conferenceScope } from '@tests/support/scopes';

const participant = (fullName: string, capacity: string) => ({ fullName, position: 'Chuyên viên', capacity });
const wish: DestructionWish = {
  ...{ decisionNumber: 'Quyết định số 05-QĐ/ĐU', decidedOn: '2024-02-05', decidedBy: 'Ban Thường vụ' },
  ...{ place: 'trụ sở', method: 'hủy bằng máy', copies: 3, withDossiers: false },
  participants: [
    participant('Trần Thị Thu Hà', 'Đại diện lãnh đạo'),
    participant('Đặng Văn Hùng', 'Đại diện Ban Kiểm phiếu'),
    participant('Lý Thị Mai', 'Văn thư, lưu trữ'),
  ],
  packets: [{ name: 'Thẻ đã dùng', quantity: '3 thẻ', seal: '06', condition: 'nguyên vẹn' }],
  keptBack: 'Phiếu giấy không sử dụng, niêm phong số 04 (đang xem xét khiếu nại)',
};
const another = { userId: '00000000-0000-4000-8000-000000000002' as UserId, name: 'Cấp quản lý' };

/** Archived on 20 January 2023 and kept for six months: the term has long been over. */
async function archivedIn2023(scope: ConferenceScope) {
  vi.useFakeTimers({ now: new Date('2023-01-20T03:00:00Z'), toFake: ['Date'] });
  await archiveConference(scope);
  await setRetention(scope, { months: 6, basis: 'Kế hoạch' });
  vi.useRealTimers();
}

const startedAt = '00:00';

describe('ballots whose term is over', () => {
  let count: Count;
  let second: ConferenceScope;

  beforeAll(async () => {
    await resetDatabase();
    const marks = [[['high'], ['low'], ['medium']]] as const;
    count = await aCount({ subjects: [{ fullName: 'Lê Hoàng Minh' }], voters: 3, marks, until: 'reported' });
    second = conferenceScope(count.conference, another);
    await archivedIn2023(count.scope);
  }, 120_000);

  afterAll(resetDatabase);

  test('are destroyed once, by another than who ordered it, and what was published stays', async () => {
    const { scope } = count;
    const before = await reading((tx) => countFactsOf(tx, scope));
    const exported = await exportPackage(count.headScope);
    const downloaded = exported.ok ? await bytesOf(exported.value.pieces) : '';

    expect(await orderDestruction(scope, wish)).toEqual({ ok: true, value: null });
    expect(await orderDestruction(scope, wish)).toMatchObject({ error: { code: 'destruction-ordered' } });
    expect(await withdrawDestruction(second)).toEqual({ ok: true, value: null });
    expect(await orderDestruction(scope, wish)).toEqual({ ok: true, value: null });
    expect(await destroyBallots(scope, { startedAt })).toMatchObject({
      error: { code: 'destruction-needs-another' },
    });
    await expect(sql(`select ballot_box.destroy_ballots($1::uuid)`, [scope.conferenceId])).rejects.toThrow(
      'an order that was carried out',
    );
    const both = await Promise.all([1, 2].map(() => destroyBallots(second, { startedAt })));

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'destruction-done' } });
    for (const table of ['sealed', 'credential', 'partial_decryption'])
      expect(await sql(`select 1 from ballot_box.${table}`), table).toEqual([]);
    expect(await sql(`select state, credentials, result from ballot_box.box`)).toEqual([
      { state: 'destroyed', credentials: null, result: null },
    ]);
    const after = await reading((tx) => countFactsOf(tx, scope));
    expect(after.forms).toEqual(before.forms);
    expect(after.keys).toEqual(before.keys);
    const { destruction } = await showDestruction(scope);
    expect(destruction?.done?.items).toEqual([
      {
        ...{ kind: 'box', formId: before.forms[0]?.form.id, formIndex: 1, ballots: 3 },
        ...{ seal: before.forms[0]?.sealCode, archive: before.forms[0]?.archiveCode },
      },
      { kind: 'package', sha256: createHash('sha256').update(downloaded).digest('hex') },
    ]);
    expect(await exportPackage(count.headScope)).toMatchObject({
      error: { code: 'package-destroyed' },
    });
    expect(await listTrackers(scope)).toEqual([]);
    expect((await showOpening(scope))?.boxes).toMatchObject([{ opened: true }]);
    expect(await setRetention(scope, { months: 60, basis: 'Kế hoạch' })).toMatchObject({
      error: { code: 'destruction-done' },
    });
  }, 60_000);

  test('stay destroyed: the database lets nobody change or take back what was written down', async () => {
    const refused = (statement: string) => expect(sql(statement)).rejects.toThrow();

    await refused(`delete from "Destruction"`);
    await refused(`update "Destruction" set items = '[]'`);
    await refused(`update "Retention" set months = 60, until = '2028-01-20'`);
  });

  test('have minutes that are issued in the register, and an archive that says what is gone', async () => {
    const { scope } = count;
    const drafted = await renderPaper(scope, {
      ...{ document: 'destruction-minutes', format: 'docx', audience: 'concerned' },
    });
    if (!drafted.ok) throw new Error(drafted.error.code);
    const text = docxParagraphs(drafted.value.bytes).join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('Căn cứ Quyết định số 05-QĐ/ĐU, ngày 05/02/2024 của Ban Thường vụ');
    expect(text).toContain(
      'Không tiêu hủy đợt này: Phiếu giấy không sử dụng, niêm phong số 04 (đang xem xét khiếu nại).',
    );
    expect(text).toContain('3. Đồng chí Lý Thị Mai, Chuyên viên: văn thư, lưu trữ.');
    expect(text).toContain('Tổng số: 01 (một) gói.');

    const command = { number: null, acceptsGap: false, replacesId: null, reason: '', origin: 'https://m' };
    const issue = (document: 'destruction-minutes' | 'conference-minutes') =>
      issuePaper(scope, { ...command, document, audience: 'concerned', issuedOn: vietnamDay(now()) });
    expect(await issue('conference-minutes')).toMatchObject({ error: { code: 'wrong-state' } });
    expect(await issue('destruction-minutes')).toMatchObject({ ok: true });

    expect(await reading((tx) => issuedPapersOf(tx, scope.conferenceId))).toMatchObject([
      { document: 'destruction-minutes', kind: 'BB', number: 1 },
    ]);
    const archive = await packArchive(scope, {
      ...{ audience: 'concerned', readable: issuableNames, certificate: null },
      ...{ titles: catalogue.vi.documents.name, sentence: eventSentence(catalogue.vi) },
    });
    if (!archive.ok) throw new Error(archive.error.code);
    const pieces: Uint8Array[] = [];
    for await (const piece of archive.value.pieces) pieces.push(piece);
    const files = unzipSync(Buffer.concat(pieces));
    expect(Object.keys(files)).not.toContain('goi-kiem-phieu.zip');
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('đã tiêu hủy ngày');
  }, 60_000);
});

describe('before the term is over', () => {
  beforeEach(resetDatabase);

  test('nothing is ordered, and the database refuses it whatever the program says', async () => {
    const { scope, conference } = await aConference({ state: 'reported' });
    await archiveConference(scope);
    expect(await orderDestruction(scope, wish)).toMatchObject({ error: { code: 'retention-without-end' } });
    await setRetention(scope, { months: 6, basis: 'Kế hoạch' });
    expect(await orderDestruction(scope, wish)).toMatchObject({ error: { code: 'retention-not-over' } });
    expect(await showDestruction(scope)).toMatchObject({ isDue: false, destruction: null });

    const insert = `insert into "Destruction" ("conferenceId", "decisionNumber", "decidedOn", "decidedBy", place, method,
      participants, packets, "orderedOn", "orderedById", "orderedBy")
      values ($1, '1', '2024-01-01', 'x', 'x', 'x', '[1,2,3]', '[]', $2, $1, 'x')`;
    for (const day of [vietnamDay(now()), '2099-01-01'])
      await expect(sql(insert, [conference.id, day])).rejects.toThrow('before its term is over');
  });

  test('it cannot have begun later than now', async () => {
    const { scope, conference } = await aConference({ state: 'reported' });
    await archivedIn2023(scope);
    await orderDestruction(scope, wish);
    vi.useFakeTimers({ now: new Date('2026-01-20T03:00:00Z'), toFake: ['Date'] });
    expect(vietnamClock(now())).toBe('10:00');

    const done = await destroyBallots(conferenceScope(conference, another), { startedAt: '10:01' });

    vi.useRealTimers();
    expect(done).toMatchObject({ error: { code: 'destruction-starts-later' } });
  });
});
