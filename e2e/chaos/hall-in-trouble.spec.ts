import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { levels } from '@/domain/ballot/level';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { listTrackers } from '@/use-cases/counting/list-trackers';
import { showTally } from '@/use-cases/counting/show-tally';
import { revokeTablet } from '@/use-cases/hall/revoke-tablet';
import { openTheBoxes } from '@tests/support/a-count';
import { sealedByTwo } from '@tests/support/by-two';
import { openStrickenProduct } from '@tests/support/stricken-product';
import { VotePage } from '../pages/vote-page';
import { anOpenHall, must, type Hall } from '../situations/a-hall';
import { aTabletOf } from '../situations/a-tablet';
import { aUnit } from '../situations/a-unit';

/** The large run: CHAOS_TABLETS=12 CHAOS_VOTERS=120. */
const tabletCount = Number(process.env.CHAOS_TABLETS ?? 3);
const voterCount = Number(process.env.CHAOS_VOTERS ?? 12);

/** What befalls a tablet between one voter's marks and the next one's card. */
const mishaps = ['none', 'cable', 'tab', 'reload'] as const;

/** One of the voters, with the card drawn and the level in mind for everybody. */
type Voter = { code: string; level: (typeof levels)[number] };

test('through pulled cables, killed tabs, a stopped tablet, a killed program and a killed database every acknowledged ballot is counted once', async ({
  browser,
}) => {
  test.setTimeout(300_000 + voterCount * 30_000);
  const product = await openStrickenProduct();
  try {
    await voteThroughTrouble(browser, product);
  } finally {
    await product.close();
  }
});

async function voteThroughTrouble(
  browser: Browser,
  product: Awaited<ReturnType<typeof openStrickenProduct>>,
): Promise<void> {
  const hall = await anOpenHall(await aUnit(), { subjects: 2, voters: voterCount, cards: voterCount });
  const names = hall.roll.subjects.map(({ fullName }) => fullName);
  const waiting = hall.box.codes.map((code, index): Voter => ({
    code,
    level: levels[index % levels.length] ?? 'high',
  }));
  /** Cards of those who were told that their ballot is in the box, and the trackers they were shown. */
  const acknowledged = new Set<string>();
  const trackers = new Set<string>();
  const blows = [product.killApp, product.killOneBackend, product.killDatabase, product.killApp];
  const everyBlow = Math.floor(voterCount / (blows.length + 1));
  let struck = Promise.resolve();

  function acknowledge({ code }: Voter, tracker?: string): void {
    acknowledged.add(code);
    if (tracker !== undefined) trackers.add(tracker);
    if (acknowledged.size % everyBlow !== 0) return;
    const blow = blows.pop();
    if (blow) struck = struck.then(blow);
  }

  /** One voter at one tablet; answers the tablet as the next voter finds it. */
  async function serve(tablet: VotePage, voter: Voter, mishap: (typeof mishaps)[number]): Promise<VotePage> {
    const context = tablet.page.context();
    await tablet.enterCard(voter.code);
    for (const name of names) await tablet.mark(name, voter.level);
    if (mishap === 'reload') {
      await tablet.page.reload();
      await tablet.awake();
      await tablet.enterCard(voter.code);
      await expect(tablet.answer(names[0] ?? '', voter.level)).toBeChecked();
    }
    await tablet.review();
    if (mishap === 'cable') await context.setOffline(true);
    await tablet.cast.click();
    if (mishap === 'cable') {
      await expect(tablet.notSent).toBeVisible();
      await context.setOffline(false);
    }
    if (mishap === 'tab') {
      await tablet.sealedOrRecorded();
      await tablet.page.close();
      const again = await standing(context, hall);
      if ((await again.isSealedKept()) || (await again.recorded.isVisible())) return recorded(again, voter);
      // Acknowledged before the tab was killed: the card itself says so.
      await tellsThatItIsSpent(again, voter);
      acknowledge(voter);
      return again;
    }
    return recorded(tablet, voter);
  }

  /** At once where the box can be asked; otherwise when a second ballot with this card comes to it. */
  async function tellsThatItIsSpent(tablet: VotePage, voter: Voter): Promise<void> {
    await tablet.enterCard(voter.code);
    await expect(tablet.spent.or(tablet.title).first()).toBeVisible();
    if (await tablet.spent.isVisible()) return;
    for (const name of names) await tablet.mark(name, voter.level);
    await tablet.review();
    await tablet.cast.click();
    await expect(tablet.refused).toBeVisible();
    await expect(tablet.page.getByText('phiếu đó vẫn nguyên vẹn')).toBeVisible();
    await tablet.page.getByRole('button', { name: 'Về màn hình đầu' }).click();
  }

  async function recorded(tablet: VotePage, voter: Voter): Promise<VotePage> {
    await expect(tablet.recorded).toBeVisible();
    acknowledge(voter, await tablet.tracker());
    await tablet.nextOrWiped();
    return tablet;
  }

  async function tabletAtWork(number: number): Promise<void> {
    const device = await aTabletOf(hall.id);
    if (!device) throw new Error('The hall takes no tablets.');
    const context = await browser.newContext({
      viewport: { width: 800, height: 1280 },
      baseURL: product.address,
    });
    let tablet = await standing(context, hall, device);
    await tablet.keptWhole();
    if (number === 0) {
      await stoppedUnderSomebodysHands(tablet, device.id);
      await context.close();
      return;
    }
    for (let turn = 0, voter = waiting.shift(); voter; turn += 1, voter = waiting.shift())
      tablet = await serve(tablet, voter, mishaps[(turn + number) % mishaps.length] ?? 'none');
    await context.close();
  }

  /** The voter is told that the card is unused, and takes it to another tablet. */
  async function stoppedUnderSomebodysHands(tablet: VotePage, tabletId: string): Promise<void> {
    const voter = waiting.shift();
    if (!voter) throw new Error('Nobody is left.');
    await tablet.enterCard(voter.code);
    await tablet.mark(names[0] ?? '', voter.level);
    must(await revokeTablet(hall.scope, { tabletId }));
    await tablet.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(tablet.stopped).toBeVisible();
    waiting.push(voter);
  }

  await Promise.all(Array.from({ length: tabletCount }, (_, number) => tabletAtWork(number)));
  await struck;

  expect(blows).toEqual([]);
  expect(waiting).toEqual([]);
  expect(acknowledged.size).toBe(voterCount);
  await nobodyVotesTwice(browser, product.address, hall);
  must(await sealedByTwo(hall.scope));
  const listed = (await listTrackers(hall.scope))?.flatMap((form) => form.trackers.map(({ code }) => code));
  expect(listed).toHaveLength(voterCount);
  expect([...trackers].filter((tracker) => !listed?.includes(tracker))).toEqual([]);
  must(
    await countCardsBack(hall.scope, {
      formId: hall.box.formId,
      issued: voterCount,
      unused: 0,
      spoiled: 0,
    }),
  );
  await openTheBoxes(hall);
  const [form] = (await showTally(hall.scope))?.forms ?? [];
  const each = (level: (typeof levels)[number]) =>
    hall.box.codes.filter((_, index) => levels[index % levels.length] === level).length;
  const truth = { high: each('high'), medium: each('medium'), low: each('low'), invalid: 0 };
  expect(form?.outcome).toMatchObject({ returned: voterCount, subjects: [truth, truth] });
}

/** A tablet that stands at its place: fresh, or as it was left when its tab died. */
async function standing(
  context: BrowserContext,
  hall: Hall,
  device?: { conferenceId: string; secret: string },
): Promise<VotePage> {
  const tablet = new VotePage(await context.newPage());
  if (device) await tablet.keep(device);
  await tablet.openUnpaired(hall.id);
  return tablet;
}

/** A spent card is told so on every tablet. */
async function nobodyVotesTwice(browser: Browser, address: string, hall: Hall): Promise<void> {
  const context = await browser.newContext({ baseURL: address });
  const device = await aTabletOf(hall.id);
  const tablet = await standing(context, hall, device ?? undefined);
  for (const code of [hall.box.codes[0], hall.box.codes.at(-1)]) {
    await tablet.enterCard(code ?? '');
    await expect(tablet.spent).toBeVisible();
  }
  await context.close();
}
