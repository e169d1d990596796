import readExcelFile from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { countedForm } from '@/domain/minutes/counted-form';
import { renderCountMinutes } from '@/documents/render-count-minutes';
import { renderResultReport } from '@/documents/render-result-report';
import { partOf } from './read-document';
import { sampleFormFacts, sampleMinutes, sampleReport } from './sample-conference';

let report: Uint8Array;
let minutes: Uint8Array;

beforeAll(async () => {
  report = (await renderResultReport(sampleReport('party'), 'xlsx')).bytes;
  minutes = (await renderCountMinutes(sampleMinutes('party'), 'xlsx')).bytes;
});

async function sheetsOf(bytes: Uint8Array) {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

test('the results are numbers, percentages with two decimals among them', async () => {
  const rows = (await sheetsOf(report)).get('Kết quả') ?? [];

  expect(rows.slice(-5)).toEqual([
    [1, 'Lê Hoàng Minh', 'Giám đốc Sở', 39, 0, 31, 79.49, 7, 17.95, 1, 2.56],
    [2, 'Trần Thị Thu Hà', 'Phó Giám đốc Sở', 39, 0, 28, 71.79, 9, 23.08, 2, 5.13],
    [3, 'Phạm Đức Long', 'Phó Giám đốc Sở', 38, 1, 17, 43.59, 15, 38.46, 6, 15.38],
    [4, 'Nguyễn Quốc Tuấn', 'Phó Giám đốc Sở', 39, 0, 6, 15.38, 12, 30.77, 21, 53.85],
    [5, 'Vũ Thị Lan Anh', 'Phó Giám đốc Sở', 38, 1, 3, 7.69, 9, 23.08, 26, 66.67],
  ]);
});

test('sums and percentages are formulas over the cells of the sheet', () => {
  const sheet = partOf(report, 'xl/worksheets/sheet1.xml');

  expect(sheet).toContain('<f>F9+H9+J9</f><v>39</v>');
  expect(sheet).toContain('<f>$K$6-D9</f><v>0</v>');
  expect(sheet).toContain('<f>IF($K$6=0,0,ROUND(F9*100/$K$6,2))</f><v>79.49</v>');
});

test('the minutes have one sheet for each table', async () => {
  expect([...(await sheetsOf(minutes)).keys()]).toEqual(['Bảng 1', 'Bảng 2', 'Bảng 3', 'Bảng 4']);
});

test('the reconciliation computes what was not returned, the difference and the totals', () => {
  const sheet = partOf(minutes, 'xl/worksheets/sheet1.xml');

  expect(sheet).toContain('<f>C10-C11</f><v>0</v>');
  expect(sheet).toContain('<f>C6-C7-C8-C9-C10</f><v>0</v>');
  expect(sheet).toContain('<f>C6+D6</f><v>93</v>');
});

test('the figures of the report stand on a sheet of their own', async () => {
  const rows = (await sheetsOf(report)).get('Số liệu chung') ?? [];

  expect(rows.slice(-6)).toEqual([
    [1, 'Số người được triệu tập ghi phiếu', 42, 100],
    [2, 'Số có mặt', 40, 95.24],
    [3, 'Số vắng mặt', 2, 4.76],
    [4, 'Số phiếu phát ra', 40, null],
    [5, 'Số phiếu thu về', 39, null],
    [6, 'Số phiếu không thu về', 1, null],
  ]);
});

test('a sheet prints on A4, one page wide, with its head on every page', () => {
  const sheet = partOf(report, 'xl/worksheets/sheet1.xml');

  expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(partOf(report, 'xl/workbook.xml')).toContain("'Kết quả'!$7:$8</definedName>");
});

test('the workbook tells its title and its language', () => {
  const properties = partOf(report, 'docProps/core.xml');

  expect(properties).toContain('<dc:title>Báo cáo kết quả phiếu tín nhiệm');
  expect(properties).toContain('<dc:language>vi-VN</dc:language>');
});

test.each(['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)', '<&>"\' 🗳️'])(
  'a name like %s stays a text',
  async (fullName) => {
    const subjects = sampleFormFacts.subjects.map((subject) => ({ ...subject, fullName }));
    const forms = [countedForm({ ...sampleFormFacts, subjects })];

    const { bytes } = await renderResultReport(sampleReport('party', { forms }), 'xlsx');

    const rows = (await sheetsOf(bytes)).get('Kết quả') ?? [];
    expect(rows.at(-1)?.[1]).toBe(fullName);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('HYPERLINK');
  },
);
