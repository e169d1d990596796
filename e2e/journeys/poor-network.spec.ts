import type { BrowserContext, Page } from '@playwright/test';
import { revokeTablet } from '@/use-cases/hall/revoke-tablet';
import { showConsole } from '@/use-cases/counting/show-console';
import { expect, test } from '../fixtures';
import { VotePage } from '../pages/vote-page';
import { aTabletOf } from '../situations/a-tablet';
import { anOpenHall, must, type Hall } from '../situations/a-hall';

/** Parameters of the larger run: `CHAOS_TABLETS=12 CHAOS_VOTERS=120`. */
const tabletCount = Number(process.env.CHAOS_TABLETS ?? 4);
const voterCount = Number(process.env.CHAOS_VOTERS ?? 12);
const portrait = { viewport: { width: 800, height: 1280 } };

test('a tablet that has opened the page once takes a ballot without a network, through a reload, and sends it later', async ({
  openHall,
  stranger,
}) => {
  const page = await stranger(portrait);
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await keptWhole(page);
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

test('through pulled cables, killed tabs and a stopped tablet every acknowledged ballot is in the box, once', async ({
  unit,
  browser,
}) => {
  test.setTimeout(120_000 + voterCount * tabletCount * 2000);
  const hall = await anOpenHall(unit, { voters: voterCount, cards: voterCount + tabletCount });
  const waiting = hall.box.codes.slice(0, voterCount);
  const acknowledged: string[] = [];
  const told: string[] = [];

  async function serve(number: number) {
    const device = await aTabletOf(hall.id);
    if (!device) throw new Error('The hall takes no tablets.');
    const context = await browser.newContext(portrait);
    let tablet = await standing(context, hall, device);
    for (let turn = 0, code = waiting.shift(); code !== undefined; turn += 1, code = waiting.shift()) {
      const mishap = mishaps[(turn + number) % mishaps.length] ?? 'none';
      await tablet.enterCard(code);
      for (const name of namesOf(hall)) await tablet.mark(name, 'high');
      if (number === 0 && turn === 0) {
        must(await revokeTablet(hall.scope, { tabletId: device.id }));
        await tablet.page.evaluate(() => window.dispatchEvent(new Event('online')));
        await expect(tablet.stopped).toBeVisible();
        told.push('the card is unused');
        waiting.push(code);
        break;
      }
      await tablet.review();
      if (mishap === 'cable') await context.setOffline(true);
      await tablet.cast.click();
      if (mishap === 'cable') {
        await expect(tablet.notSent).toBeVisible();
        await context.setOffline(false);
      }
      if (mishap === 'tab') {
        // Sealed and kept, or recorded already: from here on the tab may die.
        await tablet.page.waitForFunction(
          () =>
            localStorage.getItem('tn96.sealed') !== null ||
            document.querySelector('[role="alert"] h1') !== null,
        );
        await tablet.page.close();
        tablet = await standing(context, hall, device, false);
        await expect(tablet.recorded.or(tablet.code)).toBeVisible();
        if (!(await tablet.recorded.isVisible())) {
          // Acknowledged before the tab was killed: the card itself says so.
          await tablet.enterCard(code);
          await expect(tablet.page.getByText('Thẻ này đã có phiếu trong hòm').or(tablet.title)).toBeVisible();
          if (await tablet.title.isVisible()) throw new Error('A ballot was lost with its tab.');
          acknowledged.push(code);
          continue;
        }
      }
      await expect(tablet.recorded).toBeVisible();
      acknowledged.push(code);
      await tablet.next();
    }
    await context.close();
  }

  await Promise.all(Array.from({ length: tabletCount }, (_, number) => serve(number)));
  // Whoever stood at the stopped tablet goes to another one, should all others have finished meanwhile.
  if (waiting.length > 0) await serve(1);

  expect(told).toEqual(['the card is unused']);
  expect(new Set(acknowledged).size).toBe(voterCount);
  expect(await ballotsIn(hall)).toBe(voterCount);
});

const mishaps = ['none', 'cable', 'tab'] as const;

async function standing(
  context: BrowserContext,
  hall: Hall,
  device: { conferenceId: string; secret: string },
  isNew = true,
): Promise<VotePage> {
  const tablet = new VotePage(await context.newPage());
  if (isNew) await tablet.keep(device);
  await tablet.openUnpaired(hall.id);
  return tablet;
}

/** The service worker has the page and all it needs. */
async function keptWhole(page: Page) {
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(window.location.pathname)) !== undefined), {
      timeout: 60_000,
    })
    .toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

function namesOf({ roll }: Hall): string[] {
  return roll.subjects.map(({ fullName }) => fullName);
}

async function ballotsIn({ scope }: Hall): Promise<number> {
  const { forms } = await showConsole(scope);
  return forms.reduce((sum, form) => sum + (form.box?.ballotCount ?? 0), 0);
}
