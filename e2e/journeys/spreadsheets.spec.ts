import type { Page } from '@playwright/test';
import { aConference } from '@tests/support/a-conference';
import { rawWorkbook } from '@tests/support/raw-workbook';
import { expect, test } from '../fixtures';
import { ImportPage } from '../pages/import-page';
import { aStaffMember } from '../situations/a-unit';

test('columns put right by hand are offered next time; a mended file read again keeps what was typed here', async ({
  unit,
  officer,
}) => {
  const rows = (year: string) => [
    ['Mã', 'Họ tên', 'Ghi chú', 'Sinh'],
    [7, 'Lê Thị Bình', 'Vụ trưởng', year],
    [8, 'Trần Văn Cường', 'Vụ phó', 'không rõ'],
  ];
  const file = (year: string) => ({
    name: 'danh-sach.xlsx',
    bytes: rawWorkbook({ sheets: [{ name: 'Sheet1', rows: rows(year) }] }),
  });
  const { scope } = await aConference({ organisationId: unit.id, voters: 0 });
  const page = new ImportPage(officer);
  await page.open(scope.conferenceId, 'voters');
  await page.choose(file('19672'));
  await page.putColumnsRight({ 'Chức vụ': 'C: Ghi chú', 'Năm sinh': 'D: Sinh' });
  await page.mend('D3', '1971');
  await expect(page.commitButton(1)).toBeVisible();

  await page.readAgain(file('1967'));

  await expect(officer.getByText('1 ô đã sửa tại đây được giữ.')).toBeVisible();
  await page.commitButton(2).click();
  await expect(page.saved(2)).toBeVisible();
  const next = await aConference({ organisationId: unit.id, voters: 0 });
  await page.open(next.scope.conferenceId, 'voters');
  await page.choose(file('1967'));
  await expect(page.cell('C2')).toContainText('Vụ trưởng');
});

test('sixty-three units come from one sheet, the row with an unknown superior once it is mended', async ({
  unit,
  signedIn,
}) => {
  const authority = await signedIn(await aStaffMember('authority', unit.id));
  const units = Array.from({ length: 63 }, (_, index) => [
    index + 1,
    `Cục QLTT số ${index + 1} (${unit.name})`,
    'cục',
    index === 62 ? 'Tổng cục nào đó' : unit.name,
  ]);
  const rows = [['DANH MỤC ĐƠN VỊ'], ['TT', 'Tên đơn vị', 'Cấp', 'Đơn vị chủ quản'], ...units];
  const bytes = rawWorkbook({ sheets: [{ name: 'DM', rows, merges: ['A1:D1'] }] });
  await authority.goto('/units');
  await authority.getByRole('link', { name: 'Nhập bảng tính' }).click();
  const page = new ImportPage(authority);
  await page.choose({ name: 'don-vi.xlsx', bytes });
  await expect(authority.getByText('Không có đơn vị cấp trên “Tổng cục nào đó”.')).toBeVisible();

  await page.mend('D65', unit.name);
  await page.commitButton(63).click();

  await expect(page.saved(63)).toBeVisible();
  await page.seeList();
  await expect(authority.getByText('Có 64 đơn vị.')).toBeVisible();
});

test('two thousand rows of twenty columns are opened, mended and imported while the page never stands still', async ({
  unit,
  officer,
}) => {
  test.setTimeout(180_000);
  const heads = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành phần'];
  const more = Array.from({ length: 14 }, (_, index) => `Cột thêm ${index + 1}`);
  const rows = Array.from({ length: 2000 }, (_, index) => [
    index + 1,
    `Lê Thị Bình ${String.fromCharCode(65 + (index % 26))}${index}`,
    1960 + (index % 40),
    'Chuyên viên chính',
    `Vụ số ${index % 30}`,
    `Thành phần ${index % 6}`,
    ...more.map((label) => `${label} của dòng ${index + 1}`),
  ]);
  const bytes = rawWorkbook({ sheets: [{ name: 'DS', rows: [[...heads, ...more], ...rows] }] });
  const { scope } = await aConference({ organisationId: unit.id, voters: 0 });
  const page = new ImportPage(officer);
  await page.open(scope.conferenceId, 'voters');
  await watchLongTasks(officer);

  await page.choose({ name: 'hai-nghin.xlsx', bytes });
  await expect(page.commitButton(2000)).toBeVisible({ timeout: 60_000 });
  await page.commitButton(2000).click();
  await expect(page.saved(2000)).toBeVisible({ timeout: 60_000 });

  // The machine may be busy with other tests: a page that parsed by itself stood still for a second and more.
  expect(await longestTask(officer)).toBeLessThan(500);
});

async function watchLongTasks(page: Page) {
  await page.evaluate(() => {
    const store = window as unknown as { longest: number };
    store.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) store.longest = Math.max(store.longest, entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}
