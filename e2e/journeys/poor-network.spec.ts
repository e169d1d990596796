import { showConsole } from '@/use-cases/counting/show-console';
import { expect, test } from '../fixtures';
import { VotePage } from '../pages/vote-page';
import type { Hall } from '../situations/a-hall';
import { demoConferenceId } from '../situations/demonstration';

const portrait = { viewport: { width: 800, height: 1280 } };

test('a tablet that has opened the page once takes a ballot without a network, through a reload, and sends it later', async ({
  openHall,
  stranger,
}) => {
  const page = await stranger(portrait);
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.keptWhole();
  await page.context().setOffline(true);

  await page.reload();
  await expect(tablet.code).toBeVisible();
  await expect(page.getByText('Mất kết nối')).toBeVisible();
  await tablet.enterCard(openHall.box.codes[0] ?? '');
  for (const name of namesOf(openHall)) await tablet.mark(name, 'medium');
  await tablet.review();
  await tablet.cast.click();
  await expect(tablet.notSent).toBeVisible();
  await page.reload();
  await expect(tablet.notSent).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(0);

  await page.context().setOffline(false);
  await expect(tablet.recorded).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('a server in trouble is not called a lost connection, and the ballot is recorded when it is over', async ({
  openHall,
  page,
}) => {
  const tablet = new VotePage(page);
  const ballots = '**/api/vote/boxes/*/ballots';
  await tablet.open(openHall.id);
  await tablet.enterCard(openHall.box.codes[0] ?? '');
  for (const name of namesOf(openHall)) await tablet.mark(name, 'high');
  await tablet.review();
  await page.route(ballots, (route) => route.fulfill({ status: 503, json: { code: 'fault' } }));

  await tablet.cast.click();
  await expect(tablet.notSent).toBeVisible();
  await expect(page.getByText('Máy chủ đang có sự cố')).toBeVisible();
  await expect(page.getByText('mất kết nối')).toHaveCount(0);
  await page.unroute(ballots);

  await expect(tablet.recorded).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('while it wakes up, a tablet that keeps a sealed ballot says so and shows no start screen', async ({
  page,
}) => {
  const tablet = new VotePage(page);
  // It never comes further than what the server drew.
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(`/vote/${await demoConferenceId('qltt')}`);
  await expect(tablet.code).toBeVisible();

  await page.evaluate(() => localStorage.setItem('tn96.sealed', '{}'));
  await page.reload();
  await expect(page.getByText('Phiếu đã niêm phong vẫn được giữ trên máy này')).toBeVisible();
  await expect(tablet.code).toBeHidden();
});

function namesOf({ roll }: Hall): string[] {
  return roll.subjects.map(({ fullName }) => fullName);
}

async function ballotsIn({ scope }: Hall): Promise<number> {
  const { forms } = await showConsole(scope);
  return forms.reduce((sum, form) => sum + (form.box?.ballotCount ?? 0), 0);
}
