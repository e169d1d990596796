import { expect, test } from '../fixtures';
import { ConferenceListPage } from '../pages/conference-list-page';
import { NotFoundPage } from '../pages/not-found-page';
import { VotingConsole } from '../pages/voting-console';
import { aUnit } from '../situations/a-unit';

const ofOfficers = [
  '',
  '/details',
  '/subjects',
  '/voters',
  '/forms',
  '/hall',
  '/hall/attendance',
  '/history',
];
const ofCommittee = ['/keys', '/cards', '/test', '/voting', '/open', '/tally', '/minutes'];

test('an officer of another unit neither sees the conference nor gets in by its address', async ({
  openHall,
  signedIn,
}) => {
  test.slow();
  const elsewhere = await aUnit();
  const page = await signedIn(elsewhere.officer);

  await expect(new ConferenceListPage(page).heading).toBeVisible();
  await expect(new ConferenceListPage(page).conference(openHall.name)).toHaveCount(0);
  const refused = new NotFoundPage(page);
  for (const path of ofOfficers) {
    await page.goto(`/conferences/${openHall.id}${path}`);
    await expect(refused.heading).toBeVisible();
  }
  await page.goto(`/committee/${openHall.id}/voting`);
  await expect(refused.heading).toBeVisible();
});

test('the officer of the unit does not get to the committee’s desk', async ({ openHall, officer }) => {
  for (const path of ofCommittee) {
    await officer.goto(`/committee/${openHall.id}${path}`);
    await expect(new NotFoundPage(officer).heading).toBeVisible();
  }
});

test('an observer reads every step of the committee and can press nothing', async ({
  openHall,
  observer,
}) => {
  for (const path of ofCommittee) {
    await observer.goto(`/committee/${openHall.id}${path}`);
    await expect(observer.getByRole('heading', { level: 1 })).toBeVisible();
    const main = observer.getByRole('main');
    await expect(
      main.getByRole('button', { name: /Tạo|Chốt|Mở|Kết thúc|Niêm|Ghi|Nhập|Xác nhận|Lưu|Hủy/ }),
    ).toHaveCount(0);
  }
});

test('before the box is opened the committee sees a count of ballots and no figure', async ({
  openHall,
  committeeHead,
}) => {
  await new VotingConsole(committeeHead).open(openHall.id);
  await expect(committeeHead.getByText('Chưa ai xem được kết quả trước khi mở hòm.')).toBeVisible();

  await committeeHead.goto(`/committee/${openHall.id}/tally`);

  await expect(committeeHead.getByText('Kết quả chưa mở')).toBeVisible();
  await expect(committeeHead.getByRole('table')).toHaveCount(0);
});

test('whoever is signed out is led to the door', async ({ openHall, page }) => {
  for (const path of [
    `/conferences/${openHall.id}`,
    `/committee/${openHall.id}/voting`,
    '/conferences',
    '/oversight',
  ]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in$/);
  }
});

test('after signing out the way back leads to the door', async ({ openHall, officer }) => {
  await new ConferenceListPage(officer).conference(openHall.name).click();
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();

  await officer.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(officer).toHaveURL(/\/sign-in$/);
  await officer.goto(`/conferences/${openHall.id}`);

  await expect(officer).toHaveURL(/\/sign-in$/);
});
