import { expect, test } from '../fixtures';
import { FollowUpPage } from '../pages/follow-up-page';
import { NotFoundPage } from '../pages/not-found-page';
import { demoAccount } from '../situations/demonstration';

test('the officer writes down what was decided for somebody over one half low, and strikes it out again', async ({
  signedIn,
}) => {
  const register = new FollowUpPage(await signedIn(demoAccount('canbo.btctw')));
  await register.open();
  await register.recordButton.click();
  await register.save();
  await expect(register.dialog.getByText('Cần điền ô này.').first()).toBeVisible();

  await register.write({
    measure: 'Từ chức',
    decidedBy: 'Ban Bí thư',
    decidedOn: '01082023',
    documentNumber: 'Quyết định số 96-QĐNS/TW',
  });
  await register.save();

  const decided = register.section('Đã có quyết định');
  await expect(decided).toContainText('Từ chức');
  await expect(decided).toContainText('Ban Bí thư, ngày 1/8/2023');
  await expect(decided).toContainText('Văn bản: Quyết định số 96-QĐNS/TW');
  await decided.getByRole('button', { name: /^Sửa quyết định ngày 1\/8\/2023/ }).click();
  await register.dialog.getByRole('button', { name: 'Hủy dòng ghi nhầm' }).click();
  await expect(register.section('Chưa có quyết định').getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('the ballot committee does not get to the register', async ({ signedIn }) => {
  const page = await signedIn(demoAccount('kiemphieu.btctw'));

  await page.goto('/follow-ups');

  await expect(new NotFoundPage(page).heading).toBeVisible();
});
