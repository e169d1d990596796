import { anOrganisation } from '@tests/support/an-organisation';
import { expect, test } from '../fixtures';
import { NotFoundPage } from '../pages/not-found-page';
import { PlanPage } from '../pages/plan-page';
import { demoAccount } from '../situations/demonstration';
import { aUnit, word } from '../situations/a-unit';

test('an officer makes the conferences of 63 subordinate units from one plan, in one step', async ({
  unit,
  officer,
}) => {
  test.slow();
  const batch = word();
  for (let number = 1; number <= 63; number += 1)
    await anOrganisation({ name: `Cục số ${number} (${batch})`, parentId: unit.id });
  const plan = new PlanPage(officer);

  await plan.writeNew({
    number: `68-KH/${batch}`,
    title: 'Lấy phiếu tín nhiệm tại 63 cục',
    titles: 'chức danh lãnh đạo',
    due: ['31', '12', '2023'],
  });
  await plan.nameAllBelow(unit.name);
  await plan.save();
  await plan.makeButton(63).click();
  await expect(plan.dialog.getByRole('listitem')).toHaveCount(63);
  await plan.dialog.getByRole('button', { name: 'Tạo 63 hội nghị' }).click();

  await expect(officer.getByText('Đã tạo 63 hội nghị.')).toBeVisible();
  await expect(plan.stage('chức danh lãnh đạo').getByRole('link', { name: /^Mở hội nghị/ })).toHaveCount(63);
  await expect(plan.makeButton(63)).toHaveCount(0);
  await plan
    .stage('chức danh lãnh đạo')
    .getByRole('link', { name: `Mở hội nghị của Cục số 7 (${batch})` })
    .click();
  await expect(officer.getByText(`Kế hoạch số 68-KH/${batch}`)).toBeVisible();
});

test('the plan of Vĩnh Phúc has two days, one for party committees and one for the others', async ({
  signedIn,
}) => {
  const page = await signedIn(demoAccount('canbo.vinhphuc'));
  await page.goto('/plans');
  await page.getByRole('link', { name: '153-KH/TU' }).click();
  const plan = new PlanPage(page);

  const committees = plan.stage('chức danh lãnh đạo cấp ủy các cấp');
  await expect(committees).toContainText('Hạn: ngày 30/6/2023.');
  await expect(committees).toContainText('Huyện ủy Sông Lô');
  const others = plan.stage('chức danh, chức vụ lãnh đạo, quản lý khác');
  await expect(others).toContainText('Hạn: ngày 31/7/2023.');
  await expect(others).toContainText('Sở Xây dựng tỉnh Vĩnh Phúc');
});

test('an officer of another unit reaches neither the plan nor the unit', async ({
  unit,
  officer,
  signedIn,
}) => {
  const plan = new PlanPage(officer);
  await plan.writeNew({
    number: `69-KH/${word()}`,
    title: 'Lấy phiếu tín nhiệm',
    titles: 'chức danh lãnh đạo',
    due: ['31', '12', '2023'],
  });
  await plan.save();
  await expect(officer).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  const stranger = await signedIn((await aUnit()).officer);

  for (const path of [new URL(officer.url()).pathname, `/units/${unit.id}`, `/units/${unit.id}/edit`]) {
    await stranger.goto(path);
    await expect(new NotFoundPage(stranger).heading).toBeVisible();
  }
});
