import { expect, test } from '../fixtures';
import { VotePage } from '../pages/vote-page';

test('a practice ballot is marked to its end, and nothing is sent or kept', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await page.goto('/vote/practice');
  const tablet = new VotePage(page);
  for (const name of ['Trần Văn Thử', 'Lê Thị Tập', 'Nguyễn Văn Ví Dụ']) await tablet.mark(name, 'low');
  await tablet.review();
  await tablet.cast.click();

  await expect(page.getByRole('heading', { name: 'Đồng chí đã ghi thử xong' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual(
    [],
  );
});
