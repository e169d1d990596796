import type { Page } from '@playwright/test';
import { qltt, thads } from '../../prisma/demo/conference-plans';
import { demoPeople } from '../../prisma/demo/people';
import { aConference } from '@tests/support/a-conference';
import { rawWorkbook } from '@tests/support/raw-workbook';
import { expect, test } from '../fixtures';
import { ConferenceForm } from '../pages/conference-form';
import { ConferenceListPage } from '../pages/conference-list-page';
import { ConferenceOverviewPage } from '../pages/conference-overview-page';
import { FormsPage } from '../pages/forms-page';
import { ImportPage } from '../pages/import-page';
import { Keyboard } from '../pages/keyboard';
import { SubjectsPage } from '../pages/subjects-page';
import { byColumns, bySections, subjectsInDisorder } from '../papers/disorderly-lists';
import type { Sheet } from '../papers/make-workbook';
import { aStaffMember, word } from '../situations/a-unit';

test('with the keys alone, from nothing to a convened conference, out of the lists of THADS as they are', async ({
  officer,
}) => {
  test.setTimeout(300_000);
  const { subjects, voters } = demoPeople(thads);
  const keys = new Keyboard(officer);
  const overview = new ConferenceOverviewPage(officer);
  const sheet = new ImportPage(officer);
  const button = (name: string | RegExp) => officer.getByRole('button', { name });

  await test.step('creates the conference', async () => {
    await keys.press(officer.getByRole('link', { name: 'Tạo hội nghị' }).first());
    const form = new ConferenceForm(officer);
    await expect(form.text('Tên hội nghị')).not.toHaveValue('');
    await keys.write(form.text('Tên hội nghị'), `${thads.details.name}, đợt ${word()}`);
    await keys.writeSegments('Ngày họp', '21062028');
    await keys.write(form.venue, thads.details.venue);
    await keys.write(form.text('Họ tên chủ trì'), thads.details.chairName);
    await keys.write(form.text('Chức vụ chủ trì'), thads.details.chairPosition);
    await keys.write(form.text('Họ tên thư ký'), thads.details.secretaryName);
    await keys.write(form.text('Chức vụ thư ký'), thads.details.secretaryPosition);
    await keys.press(button('Tạo hội nghị'));
    await expect(overview.heading('Chuẩn bị hội nghị')).toBeVisible();
  });

  await test.step('imports both lists', async () => {
    await keys.press(section(officer, 'Người được lấy phiếu'));
    await keys.press(officer.getByRole('link', { name: 'Nhập bảng tính' }).first());
    await chooseByKeys(officer, keys, subjectsInDisorder('nhan-su.xlsx', subjects));
    await keys.press(sheet.commitButton(subjects.length));
    await expect(sheet.saved(subjects.length)).toBeVisible();

    await keys.press(section(officer, 'Thành phần ghi phiếu'));
    await keys.press(officer.getByRole('link', { name: 'Nhập bảng tính' }).first());
    await chooseByKeys(officer, keys, bySections('thanh-phan.xlsx', voters));
    await keys.press(sheet.commitButton(voters.length));
    await expect(sheet.saved(voters.length)).toBeVisible();
    await keys.press(officer.getByRole('link', { name: 'Xem danh sách' }));
    await expect(officer.getByText(`Có ${voters.length} người, 4 thành phần.`)).toBeVisible();
  });

  await test.step('tells the register that they are other people of the same names', async () => {
    await keys.press(section(officer, 'Người được lấy phiếu'));
    const another = button('Người khác, trùng họ tên');
    for (let asked = subjects.length; asked > 0; asked -= 1) {
      await expect(another).toHaveCount(asked);
      await keys.press(another.first());
    }
    await expect(another).toHaveCount(0);
  });

  await test.step('makes one ballot form and convenes', async () => {
    await keys.press(section(officer, 'Mẫu phiếu'));
    await keys.press(button('Một mẫu phiếu cho tất cả'));
    await keys.press(button('Lưu mẫu phiếu'));
    await expect(officer.getByText('Đã lưu 1 mẫu phiếu.')).toBeVisible();
    await keys.press(section(officer, 'Tổng quan'));
    await keys.press(button('Triệu tập hội nghị…'));
    await keys.press(
      officer.getByRole('alertdialog').getByRole('button', { name: 'Triệu tập', exact: true }),
    );
    await expect(overview.heading('Hội nghị đã triệu tập')).toBeVisible();
  });
});

test('the conference of QLTT is convened out of an export; an import too many is undone as a whole', async ({
  officer,
}) => {
  test.setTimeout(240_000);
  const { subjects, voters } = demoPeople(qltt);
  const overview = new ConferenceOverviewPage(officer);
  const sheet = new ImportPage(officer);
  await new ConferenceListPage(officer).create();
  const form = new ConferenceForm(officer);
  const { name, venue, chairName, chairPosition, secretaryName, secretaryPosition } = qltt.details;
  await form.write({
    name: `${name}, đợt ${word()}`,
    heldOn: '2028-09-29',
    venue,
    chair: { name: chairName, position: chairPosition },
    secretary: { name: secretaryName, position: secretaryPosition },
  });
  await form.create();
  await expect(overview.heading('Chuẩn bị hội nghị')).toBeVisible();
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? '';

  await sheet.open(id, 'subjects');
  await sheet.choose(subjectsInDisorder('lanh-dao.xlsx', subjects));
  await sheet.commitButton(subjects.length).click();
  await expect(sheet.saved(subjects.length)).toBeVisible();
  await new SubjectsPage(officer).tellApart(id, subjects.length);
  await sheet.open(id, 'voters');
  await sheet.choose(byColumns('ghi-phieu.xlsx', voters));
  await expect(officer.getByText('2 dòng bị ẩn trong tệp (do lọc, hoặc ẩn bằng tay).')).toBeVisible();
  await sheet.commitButton(voters.length).click();
  await expect(sheet.saved(voters.length)).toBeVisible();

  await test.step('a list of other people is imported by mistake, and undone', async () => {
    await sheet.open(id, 'voters');
    await sheet.choose(bySections('nham.xlsx', demoPeople(thads).voters));
    await sheet.commitButton(78).click();
    await expect(sheet.saved(78)).toBeVisible();
    await sheet.undo();
    await expect(officer.getByText('Đã hoàn tác lần nhập tệp “nham.xlsx”.')).toBeVisible();
    await overview.goTo('Thành phần ghi phiếu');
    await expect(officer.getByText(new RegExp(`^Có ${voters.length} người, `))).toBeVisible();
    await overview.goTo('Nhật ký');
    await expect(
      officer.getByText(/^Hoàn tác lần nhập thành phần ghi phiếu từ tệp “nham.xlsx”/),
    ).toBeVisible();
  });

  await overview.goTo('Mẫu phiếu');
  const forms = new FormsPage(officer);
  await forms.makeOneForEverybody();
  await forms.save();
  await expect(officer.getByText('Đã lưu 1 mẫu phiếu.')).toBeVisible();
  await overview.goTo('Tổng quan');
  await overview.take('convene');
  await expect(overview.heading('Hội nghị đã triệu tập')).toBeVisible();
});

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

test('sixty-three units come from one sheet, one row once it is mended, and go again as a whole', async ({
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

  await authority.getByRole('link', { name: 'Nhập bảng tính' }).click();
  await page.undo('63 đơn vị mới bị xóa');
  await expect(authority.getByText('Đã hoàn tác lần nhập tệp “don-vi.xlsx”.')).toBeVisible();
  await authority.getByRole('link', { name: 'Về danh mục đơn vị' }).click();
  await expect(authority.getByText('Có 1 đơn vị.')).toBeVisible();
});

test('two thousand rows of twenty columns are opened, mended and imported in a thread beside the page', async ({
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
  const worker = officer.waitForEvent('worker');

  await page.choose({ name: 'hai-nghin.xlsx', bytes });
  await worker;
  await expect(page.commitButton(2000)).toBeVisible({ timeout: 60_000 });
  await page.commitButton(2000).click();
  await expect(page.saved(2000)).toBeVisible({ timeout: 60_000 });
});

function section(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Các phần của hội nghị' }).getByRole('link', { name });
}

/** Enter on the field of the file opens the chooser, which is the browser's own. */
async function chooseByKeys(page: Page, keys: Keyboard, { name, bytes }: Sheet) {
  // Asked for early: until the browser hands its choosers over, it opens one that nobody sees.
  const chooser = page.waitForEvent('filechooser');
  await keys.press(page.getByLabel('Tệp bảng tính'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}
