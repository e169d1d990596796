import { unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { usualPaperDetails } from '@/domain/minutes/paper-details';
import type { PaperFormat, PaperName } from '@/domain/minutes/papers';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { savePaperDetails } from '@/use-cases/reporting/save-paper-details';
import { showPapers } from '@/use-cases/reporting/show-papers';
import { docxParagraphs } from '../../documents/read-document';
import { aConference, type BuiltConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

async function fileOf({ scope }: Pick<BuiltConference, 'scope'>, document: PaperName, format: PaperFormat) {
  const file = await renderPaper(scope, { document, format, audience: 'committee' });
  if (!file.ok) throw new Error(file.error.code);
  return file.value.bytes;
}

const words = (bytes: Uint8Array) => docxParagraphs(bytes).join('\n');

test('the lists of the conference become its papers', async () => {
  const built = await aConference({
    voters: [
      { fullName: 'Đỗ Thị Hạnh', post: 'Chi cục trưởng', workUnit: 'Chi cục Thủy lợi', birthYear: 1979 },
      { fullName: 'Hồ Sỹ Nam' },
    ],
    subjects: [{ fullName: 'Đỗ Thị Hạnh', birthYear: 1979, governmentPost: 'Phó Giám đốc' }],
  });

  expect(words(await fileOf(built, 'voter-list', 'docx'))).toContain(
    ['1', 'Đỗ Thị Hạnh', '1979', 'Chi cục trưởng, Chi cục Thủy lợi'].join('\n'),
  );
  expect(words(await fileOf(built, 'subject-list', 'docx'))).toContain('Phó Giám đốc');
  const letters = words(await fileOf(built, 'summons', 'docx'));
  expect(letters).toContain('với tư cách người ghi phiếu và người được lấy phiếu tín nhiệm.');
  expect(letters).toContain('Đồng chí Hồ Sỹ Nam, Vụ trưởng, Cơ quan Tổng cục');
});

test('what the officer writes is printed, and letters count on from the number given', async () => {
  const built = await aConference({ voters: 2 });

  const saved = await savePaperDetails(built.scope, {
    ...usualPaperDetails,
    signing: { authority: 'T/L BAN THƯỜNG VỤ', post: 'CHÁNH VĂN PHÒNG', name: 'Đặng Văn Hùng' },
    organiser: 'Văn phòng Sở',
    replyBefore: '2028-06-18',
    firstSummonsNumber: 14,
    version: 0,
  });

  expect(saved).toEqual({ ok: true, value: { version: 1 } });
  const text = words(await fileOf(built, 'summons', 'docx'));
  for (const sentence of [
    'Số 14-GTT/',
    'Số 15-GTT/',
    'T/L BAN THƯỜNG VỤ',
    'CHÁNH VĂN PHÒNG',
    'Đặng Văn Hùng',
  ])
    expect(text).toContain(sentence);
  expect(text).toContain('báo cáo lý do với Văn phòng Sở trước ngày 18 tháng 6 năm 2028.');
});

test('two officers never overwrite each other silently', async () => {
  const { scope } = await aConference();
  const details = { ...usualPaperDetails, version: 0 };

  const both = await Promise.all([
    savePaperDetails(scope, { ...details, organiser: 'Văn phòng' }),
    savePaperDetails(scope, { ...details, organiser: 'Vụ Tổ chức' }),
  ]);

  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, error: { code: 'changed-by-someone-else' } });
  expect((await showPapers(scope, 'concerned')).details.version).toBe(1);
});

test('letters one each are numbered files named after their readers', async () => {
  const built = await aConference({ voters: [{ fullName: 'Đỗ Thị Hạnh' }, { fullName: 'A/B: <C>' }] });

  expect(Object.keys(unzipSync(await fileOf(built, 'summons', 'zip-docx')))).toEqual([
    '001 Đỗ Thị Hạnh.docx',
    '002 A B C.docx',
  ]);
});

test('report, minutes and count minutes say the same figures', async () => {
  const count = await aCount({
    subjects: [{ fullName: 'Lê Hoàng Minh' }, { fullName: 'Trần Thị Thu Hà' }],
    voters: 5,
    present: 4,
    marks: [
      [
        ['high', 'low'],
        ['high', 'low'],
        ['medium', 'blank'],
        ['low', 'low'],
      ],
    ],
    until: 'announced',
  });

  const report = words(await fileOf(count, 'authority-report', 'docx'));
  const minutes = words(await fileOf(count, 'conference-minutes', 'docx'));

  expect(report).toContain('được triệu tập 05 đồng chí; có mặt 04 đồng chí (đạt 80%)');
  expect(report).toContain(
    'a) Có 01 đồng chí có số phiếu tín nhiệm thấp từ 2/3 tổng số phiếu thu về trở lên:',
  );
  expect(report).toContain('Trần Thị Thu Hà');
  expect(report).toContain('03/04 phiếu (75%).');
  expect(minutes).toContain('số phiếu phát ra 04, số phiếu thu về 04');
  expect(minutes).toContain('vắng mặt 01 đồng chí (20%):');
  const extracts = unzipSync(await fileOf(count, 'subject-extract', 'zip-docx'));
  const [first] = Object.values(extracts).map(words);
  expect(first).toContain('Lê Hoàng Minh');
  expect(first).not.toContain('Trần Thị Thu Hà');
});
