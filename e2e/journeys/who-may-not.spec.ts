import { expect, test } from '../fixtures';
import { ConferenceListPage } from '../pages/conference-list-page';
import { aUnit } from '../situations/a-unit';

test('an officer of another unit neither sees the conference nor gets in by its address', async ({
  openHall,
  signedIn,
}) => {
  const elsewhere = await aUnit();
  const page = await signedIn(elsewhere.officer);

  await expect(page.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
  await expect(new ConferenceListPage(page).conference(openHall.name)).toHaveCount(0);
  for (const path of ['', '/details', '/hall', '/hall/attendance', '/documents', '/history']) {
    await page.goto(`/conferences/${openHall.id}${path}`);
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  }
});
