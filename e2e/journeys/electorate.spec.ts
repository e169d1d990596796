import { aConference } from '@tests/support/a-conference';
import { demoNames } from '@/lib/demo-names';
import { expect, test } from '../fixtures';
import { ElectoratePage } from '../pages/electorate-page';

const template = 'Tổng cục: tập thể lãnh đạo do cán bộ chủ chốt ghi phiếu';
const provinces = 'Cục trưởng các tỉnh, thành phố';
const listedAs = 'Cục trưởng Cục THADS các tỉnh, thành phố';
const committee = 'Ủy viên Ban Chấp hành Đảng ủy Tổng cục';

test('the roll of THADS beside the rule: one head of a province missing, one person under two groups', async ({
  unit,
  officer,
}) => {
  test.slow();
  const people = demoNames({ seed: 11, count: 78 }).map(({ fullName }) => fullName);
  const { scope } = await aConference({
    organisationId: unit.id,
    actor: unit.officer.actor,
    voters: people.map((fullName, index) => ({
      fullName: index === 77 ? (people[20] ?? '') : fullName,
      post: index < 12 ? 'Vụ trưởng' : `Cục trưởng số ${index}`,
      groupNames: [
        index < 12 || index === 77 ? committee : index < 15 ? 'Bí thư Đoàn Thanh niên Tổng cục' : listedAs,
      ],
    })),
  });
  const double = people[20] ?? '';
  const page = new ElectoratePage(officer);

  await page.open(scope.conferenceId);
  await page.apply(template, { [provinces]: listedAs });

  await expect(page.seat(provinces)).toContainText('Thiếu 1');
  await expect(page.seat('Vụ trưởng và tương đương')).toContainText('Chưa có ai');
  await expect(page.seat('Bí thư Đoàn')).toContainText('Nhiều hơn 2');
  await expect(officer.getByText(`${listedAs}: thiếu 1 (cần 63, có 62).`)).toBeVisible();
  await page.merge(double);
  await expect(officer.getByText(`Đã gộp ${double}: một chỗ, 2 thành phần.`)).toBeVisible();
  await expect(page.doubles).toHaveCount(0);
  await expect(officer.getByText('Danh sách 77 người')).toBeVisible();
  const reasons = await page.reasonsOf(double);
  await expect(reasons).toContainText(`là ${committee}`);
  await expect(reasons).toContainText(`là ${listedAs}`);
  await expect(reasons).toContainText('Quy định 96-QĐ/TW, Điều 3 khoản 2 và Phụ lục 1');
  await officer.screenshot({ path: test.info().outputPath('electorate.png'), fullPage: true });
});

test('a unit keeps a template of its own, made from one that comes with the product', async ({ officer }) => {
  await officer.goto('/templates');
  await officer.getByRole('link', { name: /Lập bản riêng từ “Trường đại học/ }).click();
  const name = officer.getByLabel('Tên mẫu');
  // What is typed while the form takes its first values would be added to them.
  await expect(async () => {
    await name.fill('Mẫu của trường');
    await expect(name).toHaveValue('Mẫu của trường', { timeout: 1000 });
  }).toPass();
  const [firstCount] = await officer.getByLabel('Cần mấy người').all();
  await firstCount?.fill('không');
  await officer.getByRole('button', { name: 'Lưu mẫu' }).click();
  await expect(officer.getByText('Cần một số nguyên không âm.')).toBeVisible();
  await firstCount?.fill('2');
  await officer.getByRole('button', { name: 'Lưu mẫu' }).click();

  await expect(officer.getByRole('link', { name: 'Sửa Mẫu của trường' })).toBeVisible();
  await expect(officer.getByText('Chủ tịch Hội đồng trường (2)')).toBeVisible();
});
