import { beforeEach, describe, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { archiveOf } from '@/ballot-box/store/archive-store';
import { boxById } from '@/ballot-box/store/box-store';
import { sealedHashes } from '@/ballot-box/store/opening-store';
import { addIncident } from '@/data/count-repository';
import { reading, transaction } from '@/data/transaction';
import { conferenceStates } from '@/domain/conference/conference';
import { ok } from '@/domain/kernel/result';
import { createHash } from 'node:crypto';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { saveCountRecord } from '@/use-cases/counting/save-count-record';
import { showMinutes } from '@/use-cases/counting/show-minutes';
import { announceResult } from '@/use-cases/reporting/announce-result';
import { docxParagraphs, pdfPages } from '../../documents/read-document';
import { aConference } from '@tests/support/a-conference';
import { aCount, type Count, type CountWish } from '@tests/support/a-count';
import { firstBox } from '@tests/support/an-open-vote';
import { bytesOf } from '@tests/support/bytes-of';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

/** Rows: ballots. Columns: the two subjects. */
const marks: Choice[][] = [
  ['high', 'low'],
  ['high', 'low'],
  ['medium', 'blank'],
  ['low', 'low'],
];

const small: CountWish = {
  subjects: [
    { fullName: 'Lê Hoàng Minh', partyPost: 'Bí thư Đảng ủy', governmentPost: 'Tổng cục trưởng' },
    { fullName: 'Trần Thị Thu Hà', governmentPost: 'Phó Tổng cục trưởng' },
  ],
  voters: 5,
  present: 4,
  marks: [marks],
};

async function words(count: Count, document: 'count-minutes' | 'result-report'): Promise<string> {
  const file = await renderPaper(count.scope, { document, format: 'docx', audience: 'committee' });
  if (!file.ok) throw new Error(file.error.code);
  return docxParagraphs(file.value.bytes)
    .filter((line) => line !== '')
    .join('\n');
}

describe('a whole count', () => {
  test('prints exactly what was cast, in both documents', async () => {
    const count = await aCount({ ...small, until: 'counted' });

    const minutes = await words(count, 'count-minutes');
    const report = await words(count, 'result-report');

    for (const text of [minutes, report]) {
      expect(text).toContain(
        [
          '1',
          'Lê Hoàng Minh',
          'Bí thư Đảng ủy, Tổng cục trưởng',
          '4',
          '0',
          '2',
          '50,00',
          '1',
          '25,00',
          '1',
          '25,00',
        ].join('\n'),
      );
      expect(text).toContain(
        [
          '2',
          'Trần Thị Thu Hà',
          'Phó Tổng cục trưởng',
          '3',
          '1',
          '0',
          '0,00',
          '0',
          '0,00',
          '3',
          '75,00',
        ].join('\n'),
      );
    }
    expect(minutes).toContain('số người được triệu tập ghi phiếu 05; có mặt 04 (đạt 80%)');
    expect(minutes).toContain('Số phiếu phát ra: 04 (bốn) phiếu; số phiếu thu về: 04 (bốn) phiếu.');
    expect(minutes).toContain('do 03 thành viên Ban Kiểm phiếu giữ, cần ít nhất 02 thành viên để mở');
    expect(minutes).toContain('(lý do: Đã diễn tập ngày hôm trước)');
    expect(minutes).toContain('Không đánh dấu vào ô nào ở dòng của một người\n0\n1');
    expect(report).toContain('3. Số phiếu thu về: 04 phiếu.');
    const { conference } = count;
    expect(report).toContain(conference.name);
    expect(minutes).toContain(conference.venue);
  });

  test('names the seal by the ballots in the box and the file by its bytes', async () => {
    const count = await aCount({ ...small, until: 'counted' });
    const { boxId } = firstBox(count);
    const hashes = await reading((tx) => sealedHashes(tx, boxId));
    const archive = await reading(async (tx) => {
      const box = await boxById(tx, boxId);
      return box && bytesOf(archiveOf(tx, box));
    });
    const shown = (bytes: string | Uint8Array) =>
      (createHash('sha256').update(bytes).digest('hex').toUpperCase().slice(0, 32).match(/.{4}/g) ?? []).join(
        '-',
      );

    const minutes = await words(count, 'count-minutes');

    expect(minutes).toContain(`Mã niêm phong điện tử: ${shown([...hashes].sort().join('\n'))}.`);
    expect(minutes).toContain(`mã xác thực tệp hòm phiếu: ${shown(archive ?? '')}.`);
  });

  test('carries what the committee wrote, and incidents by number', async () => {
    const count = await aCount({
      ...small,
      until: 'counted',
      record: {
        technicians: 'đồng chí Nguyễn Tất Đạt, chuyên viên',
        witnesses: 'Phan Thị Bích, Ủy ban Kiểm tra',
        mediaText: '02 thiết bị lưu trữ USB',
        mediaSeal: '05',
        complaints: 'không có khiếu nại nào.',
        copies: 5,
      },
    });
    await transaction(async (tx) => {
      const incident = { content: 'máy số 3 mất mạng', resolution: 'chuyển sang máy số 5', recordedBy: 'A' };
      await addIncident(tx, count.scope, incident);
      return ok(null);
    });

    const minutes = await words(count, 'count-minutes');

    expect(minutes).toContain('đồng chí Nguyễn Tất Đạt, chuyên viên (không thuộc thành phần ghi phiếu');
    expect(minutes).toContain('3. Chứng kiến việc kiểm phiếu: đồng chí Phan Thị Bích, Ủy ban Kiểm tra.');
    expect(minutes).toContain('được ghi vào 02 thiết bị lưu trữ USB, niêm phong số 05;');
    expect(minutes).toContain('- Sự cố 1: máy số 3 mất mạng. Xử lý: chuyển sang máy số 5.');
    expect(minutes).toContain('05 (năm) bản');
    expect(minutes).toContain('NGƯỜI CHỨNG KIẾN\nPhan Thị Bích');
  });

  test('of two forms keeps their figures apart', async () => {
    const count = await aCount({
      ...small,
      forms: [
        { title: 'đối với Tổng cục trưởng', subjects: [1], groups: ['Ủy viên Ban Chấp hành Đảng bộ'] },
        { title: 'đối với Phó Tổng cục trưởng', subjects: [2], groups: ['Trưởng các đơn vị trực thuộc'] },
      ],
      present: 5,
      marks: [
        [['high'], ['high'], ['low']],
        [['medium'], ['blank']],
      ],
      until: 'counted',
    });

    const minutes = await words(count, 'count-minutes');

    expect(minutes).toContain('Bảng 3.1. Kết quả chung (Phiếu số 1: đối với Tổng cục trưởng)');
    expect(minutes).toContain('(Tỷ lệ % tính trên tổng số phiếu thu về: 03 phiếu)');
    expect(minutes).toContain('(Tỷ lệ % tính trên tổng số phiếu thu về: 02 phiếu)');
    expect(minutes).toContain('Phiếu số 1. Không có phiếu không hợp lệ.');
  });

  test('becomes a PDF and a workbook too, and each download is in the history', async () => {
    const count = await aCount({ ...small, until: 'counted' });

    const pdf = await renderPaper(count.scope, {
      document: 'count-minutes',
      format: 'pdf',
      audience: 'committee',
    });
    const sheet = await renderPaper(count.scope, {
      document: 'result-report',
      format: 'xlsx',
      audience: 'committee',
    });

    expect(pdf.ok && pdfPages(pdf.value.bytes).join(' ')).toContain('BIÊN BẢN KIỂM PHIẾU');
    expect(sheet).toMatchObject({ ok: true, value: { extension: 'xlsx' } });
    expect(
      await sql(`select payload from "AuditEvent" where type = 'document-downloaded' order by sequence`),
    ).toEqual([
      { payload: { document: 'count-minutes', format: 'pdf' } },
      { payload: { document: 'result-report', format: 'xlsx' } },
    ]);
  });
});

describe('what must be explained first', () => {
  test('a ballot that did not come back: the minutes wait for its reason, and so does the announcement', async () => {
    const count = await aCount({ ...small, marks: [marks.slice(0, 3)], issued: 4, until: 'counted' });
    const asked = { document: 'count-minutes', format: 'docx', audience: 'committee' } as const;
    const refused = { ok: false, error: { code: 'minutes-incomplete' } };

    expect((await showMinutes(count.scope)).findings).toMatchObject([
      { code: 'not-returned-unexplained', values: { form: 1, count: 1 } },
    ]);
    expect(await renderPaper(count.scope, asked)).toEqual(refused);
    expect(await announceResult(count.scope)).toEqual(refused);

    const { record } = await showMinutes(count.scope);
    await saveCountRecord(count.scope, { ...record, notReturnedReason: '01 đại biểu về sớm.' });

    expect(await words(count, 'count-minutes')).toContain('Lý do không thu về: 01 đại biểu về sớm.');
    expect(await announceResult(count.scope)).toMatchObject({ ok: true });
  });

  test('a card that is missing', async () => {
    const count = await aCount({ ...small, lost: 1, until: 'counted' });

    expect((await showMinutes(count.scope)).findings).toMatchObject([
      { code: 'difference-unexplained', values: { form: 1, difference: 1 } },
    ]);

    const { record } = await showMinutes(count.scope);
    await saveCountRecord(count.scope, { ...record, diffExplanation: '01 thẻ rách, đã hủy' });

    expect(await words(count, 'count-minutes')).toContain('Giải trình chênh lệch: 01 thẻ rách, đã hủy.');
  });
});

describe('before they are there', () => {
  test.each(conferenceStates.filter((_, index) => index < conferenceStates.indexOf('counted')))(
    'a conference that is %s has no documents, for nobody',
    async (state) => {
      const { scope } = await aConference({ state });

      for (const audience of ['committee', 'concerned', 'none'] as const)
        expect(await renderPaper(scope, { document: 'count-minutes', format: 'pdf', audience })).toEqual({
          ok: false,
          error: { code: 'documents-not-yet' },
        });
      expect(await sql(`select 1 from "AuditEvent" where type = 'document-downloaded'`)).toEqual([]);
    },
  );

  test('once counted the committee has them, and others once announced', async () => {
    const { scope } = await aCount({ ...small, until: 'counted' });
    const asked = { document: 'result-report', format: 'xlsx' } as const;

    expect(await renderPaper(scope, { ...asked, audience: 'concerned' })).toEqual({
      ok: false,
      error: { code: 'documents-not-yet' },
    });
    await announceResult(scope);
    expect(await renderPaper(scope, { ...asked, audience: 'concerned' })).toMatchObject({ ok: true });
    expect(await renderPaper(scope, { ...asked, audience: 'none' })).toMatchObject({ ok: false });
  });

  test('nothing of the count is told with the minutes before the box is open', async () => {
    const { scope } = await aCount({ ...small, until: 'sealed' });

    expect(await showMinutes(scope)).toMatchObject({
      ...{ stocks: [], findings: [], hasDocuments: false, usesPaper: false },
    });
  });
});
