import { expect, test } from '../fixtures';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { takeBackCheckIn } from '@/use-cases/hall/take-back-check-in';
import { aConference } from '@tests/support/a-conference';
import { makeWorkbook, type Sheet } from '../papers/make-workbook';
import { CardsPage } from '../pages/cards-page';
import { ConferenceForm } from '../pages/conference-form';
import { ConferenceOverviewPage } from '../pages/conference-overview-page';
import { ImportPage } from '../pages/import-page';
import { KeysPage } from '../pages/keys-page';
import { VotingConsole } from '../pages/voting-console';
import { aHallReadyToVote, must } from '../situations/a-hall';
import { aStaffMember } from '../situations/a-unit';
import { headOf } from '../fixtures';

const notBooks: readonly { what: string; sheet: Sheet; says: string }[] = [
  {
    what: 'an empty file',
    sheet: { name: 'danh-sach.xlsx', bytes: new Uint8Array() },
    says: 'Tệp này không có nội dung.',
  },
  {
    what: 'a text file under the name of a workbook',
    sheet: {
      name: 'danh-sach.xlsx',
      bytes: new TextEncoder().encode('Họ và tên;Năm sinh\nLê Thị Bình;1970\n'),
    },
    says: 'Tệp này không phải bảng tính .xlsx.',
  },
];

for (const { what, sheet, says } of notBooks)
  test(`${what} is refused with its reason, and another file can be chosen`, async ({ unit, officer }) => {
    const { scope } = await aConference({ organisationId: unit.id, voters: 0 });
    const page = new ImportPage(officer);
    await page.open(scope.conferenceId, 'voters');

    await page.choose(sheet);

    await expect(page.problem(says)).toBeVisible();
    await page.choose(await aSheetOf([['Lê Thị Bình', 1970, 'Vụ trưởng']]));
    await expect(page.previewHeading).toBeVisible();
  });

test('a workbook without the column of names says which row is missing', async ({ unit, officer }) => {
  const { scope } = await aConference({ organisationId: unit.id, voters: 0 });
  const page = new ImportPage(officer);
  await page.open(scope.conferenceId, 'voters');

  await page.choose(
    await makeWorkbook('chi-phi.xlsx', { heads: ['Khoản', 'Số tiền'], rows: [['In thẻ', 100]] }),
  );

  await expect(page.problem('Không thấy dòng ghi tên cột có cột “Họ và tên”.')).toBeVisible();
});

test('good rows go in, a bad one stays to be mended on the spot', async ({ unit, officer }) => {
  const { scope } = await aConference({ organisationId: unit.id, voters: 0 });
  const page = new ImportPage(officer);
  await page.open(scope.conferenceId, 'voters');
  await page.choose(
    await aSheetOf([
      ['Lê Thị Bình', 1970, 'Vụ trưởng'],
      ['Trần Gia Hòa', 'mười chín', 'Vụ phó'],
    ]),
  );
  await expect(officer.getByText('Năm sinh “mười chín” không đọc được.')).toBeVisible();

  await page.commitButton(1).click();
  await expect(page.saved(1)).toBeVisible();
  await expect(officer.getByText('1 dòng còn lỗi được giữ lại để sửa.')).toBeVisible();
  await page.mend('B3', '1971');
  await page.commitButton(1).click();

  await expect(page.saved(1)).toBeVisible();
  await page.seeList();
  await expect(officer.getByText('Có 2 người, 1 thành phần.')).toBeVisible();
});

test('a form with a gap says where, and keeps what was written', async ({ officer }) => {
  await officer.goto('/conferences/new');
  const form = new ConferenceForm(officer);
  await form.write({ name: '', venue: 'Hội trường tầng 2' });

  await form.create();

  await expect(form.text('Tên hội nghị')).toHaveAccessibleDescription(/Cần điền ô này/);
  await expect(officer.getByText('Ngày chưa đúng.')).toBeVisible();
  await expect(form.venue).toHaveValue('Hội trường tầng 2');
});

test('of two officers who save at once the second sees both versions and chooses', async ({
  unit,
  officer,
  signedIn,
}) => {
  const { scope } = await aConference({ organisationId: unit.id });
  const colleague = await signedIn(await aStaffMember('officer', unit.id));
  const first = new ConferenceForm(officer);
  const second = new ConferenceForm(colleague);
  await first.open(scope.conferenceId);
  await second.open(scope.conferenceId);
  const chair = { name: 'Lê Văn Bình', position: 'Tổng cục trưởng' };
  await first.write({ venue: 'Hội trường tầng 3', chair });
  await first.save();
  await expect(officer.getByText('Mọi thay đổi đã lưu.')).toBeVisible();

  await second.write({ venue: 'Hội trường tầng 5' });
  await second.save();

  await expect(colleague.getByText('vừa lưu thông tin này.')).toBeVisible();
  await expect(second.venue).toHaveValue('Hội trường tầng 5');
  const row = colleague.getByRole('row', { name: 'Địa điểm' });
  await expect(row).toContainText('Hội trường tầng 3');
  await expect(row).toContainText('Hội trường tầng 5');
  await expect(colleague.getByRole('row', { name: 'Họ tên chủ trì' })).toBeHidden();
  await colleague.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await expect(colleague.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
  await second.open(scope.conferenceId);
  await expect(second.venue).toHaveValue('Hội trường tầng 5');
  await expect(second.text('Họ tên chủ trì')).toHaveValue(chair.name);
});

test('without a quorum the vote does not open, and officer and committee read how many are missing', async ({
  unit,
  officer,
  signedIn,
}) => {
  const hall = await aHallReadyToVote(unit, { voters: 6, present: 3 });
  const page = await signedIn(headOf(hall));
  const voting = new VotingConsole(page);
  await voting.open(hall.id);

  await expect(page.getByText('Có mặt 3/6, cần ít nhất 4')).toBeVisible();
  await expect(voting.openButton).toHaveAttribute('aria-disabled', 'true');
  await new ConferenceOverviewPage(officer).open(hall.id);
  await expect(officer.getByText('Chưa đủ tỷ lệ có mặt: 3/6 người')).toBeVisible();
});

test('a quorum lost while the question stands refuses the opening and keeps the reason typed', async ({
  unit,
  signedIn,
}) => {
  const hall = await aHallReadyToVote(unit, { voters: 6, present: 4 });
  const page = await signedIn(headOf(hall));
  const voting = new VotingConsole(page);
  await voting.open(hall.id);
  await voting.openButton.click();
  const reason = voting.dialog.getByRole('textbox', { name: 'Lý do chưa bỏ phiếu thử' });
  await reason.fill('Máy đã được kiểm tra');
  await voting.confirmedBySecond();
  const [voter] = hall.roll.voters;
  if (!voter) throw new Error('The roll is empty.');
  must(await takeBackCheckIn(hall.scope, { voterId: voter.id, seen: 'present', correction: 'Ghi nhầm' }));

  await voting.dialog.getByRole('button', { name: 'Mở bỏ phiếu', exact: true }).click();

  await expect(voting.dialog.getByRole('alert')).toContainText('Có mặt 3/6, cần ít nhất 4');
  await expect(reason).toHaveValue('Máy đã được kiểm tra');
});

test('a code that a Vietnamese input method wrote says so, on a spoiled card and on a slip', async ({
  hall,
  signedIn,
}) => {
  const says = /Bộ gõ tiếng Việt đang bật nên máy ghi “Ư”/;
  const page = await signedIn(headOf(hall));
  const cards = new CardsPage(page);
  await cards.open(hall.id);
  await cards.voidSpoiled('7KMư', 'đồng chí Phan Thị Ngọc Bích');
  await expect(cards.spoiledCode).toHaveAccessibleDescription(says);
  must(await discardKeys(hall.scope));
  const [first, second] = hall.committee.map(({ fullName }) => fullName);
  if (!first || !second) throw new Error('The committee is too small.');
  const keys = new KeysPage(page);
  await keys.open(hall.id);
  await keys.begin();
  const groups = await keys.takeSlip(first);

  await keys.proveSlip('7Kư');
  await expect(keys.lastGroup).toHaveAccessibleDescription(says);
  await keys.proveSlip(groups.at(-1) ?? '');

  await expect(keys.called(second)).toBeFocused();
});

function aSheetOf(rows: readonly (readonly [string, string | number, string])[]): Promise<Sheet> {
  return makeWorkbook('thanh-phan.xlsx', {
    heads: ['Họ và tên', 'Năm sinh', 'Chức vụ', 'Thành phần'],
    rows: rows.map((row) => [...row, 'Trưởng các đơn vị']),
  });
}
