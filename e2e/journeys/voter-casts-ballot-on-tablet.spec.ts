import type { Page } from '@playwright/test';
import { showConsole } from '@/use-cases/counting/show-console';
import { expect, test } from '../fixtures';
import { VotePage } from '../pages/vote-page';
import { cast } from '../situations/a-count';
import { anOpenHall, must, type Hall } from '../situations/a-hall';
import { sealedByTwo } from '@tests/support/by-two';

const sizes = {
  portrait: { width: 800, height: 1280 },
  landscape: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

for (const [name, viewport] of Object.entries(sizes))
  test(`a voter casts a ballot on a ${name} screen`, async ({ openHall, stranger }) => {
    const tablet = new VotePage(await stranger({ viewport, hasTouch: true }));
    await tablet.open(openHall.id);

    await tablet.enterCard(firstCode(openHall));
    await expect(tablet.title).toBeVisible();
    const [first = '', second = '', third = ''] = names(openHall);
    await tablet.answer(first, 'high').tap();
    await tablet.turnTo(second);
    await tablet.answer(second, 'low').tap();
    await tablet.mark(third, 'blank');
    await expectNoSidewaysScroll(tablet.page);
    await tablet.review();
    await expect(tablet.page.getByText('Đồng chí đã ghi 2 dòng, để trống 1 dòng.')).toBeVisible();
    await expectNoSidewaysScroll(tablet.page);
    await tablet.cast.tap();

    await expect(tablet.recorded).toBeVisible();
    await tablet.next();
    expect(await ballotsIn(openHall)).toBe(1);
    expect(await keptOn(tablet.page)).toEqual([]);
  });

test('a code mistyped by one character is named before it is sent', async ({ openHall, page }) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  const code = firstCode(openHall);

  await tablet.code.fill(code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'));

  await expect(page.getByText('Mã sai ở một ký tự.')).toBeVisible();
  await expect(tablet.page.getByRole('button', { name: 'Bắt đầu ghi phiếu' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a code that somebody left half typed is gone for the next', async ({ openHall, page }) => {
  await page.clock.install();
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.code.fill(firstCode(openHall).slice(0, -1));
  await expect(tablet.code).not.toHaveValue('');

  await page.clock.fastForward(60_000);

  await expect(tablet.code).toHaveValue('');
});

test('a card that has voted is refused, and its ballot stays', async ({ openHall, page }) => {
  await cast(openHall, [['high', 'high', 'high']]);
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);

  await tablet.enterCard(firstCode(openHall));

  await expect(page.getByText('Thẻ này đã có phiếu trong hòm')).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('a card of another conference is refused', async ({ openHall, unit, page }) => {
  const other = await anOpenHall(unit);
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);

  await tablet.enterCard(firstCode(other));

  await expect(tablet.notice).toContainText(/Thẻ này/);
  await expect(tablet.code).toBeVisible();
});

test('before voting opens a tablet waits, and takes no card', async ({ hall, page }) => {
  await new VotePage(page).open(hall.id);

  await expect(page.getByRole('heading', { name: 'Chưa mở bỏ phiếu' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('once voting is closed a tablet says so, and takes no card', async ({ openHall, page }) => {
  await cast(openHall, [['high', 'high', 'high']]);
  must(await sealedByTwo(openHall.scope));

  await new VotePage(page).open(openHall.id);

  await expect(page.getByRole('heading', { name: 'Đã kết thúc bỏ phiếu' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a ballot that comes after the closing is refused, and the voter is told', async ({
  openHall,
  page,
}) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.enterCard(firstCode(openHall));
  for (const name of names(openHall)) await tablet.mark(name, 'medium');
  await tablet.review();
  must(await sealedByTwo(openHall.scope));

  await tablet.cast.click();

  await expect(page.getByRole('heading', { name: 'Phiếu không vào hòm' })).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(0);
});

test('a reload loses nothing that was chosen, whichever card is held out first', async ({
  openHall,
  unit,
  page,
}) => {
  const other = await anOpenHall(unit);
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.enterCard(firstCode(openHall));
  const [first = '', second = '', third = ''] = names(openHall);
  await tablet.mark(first, 'high');
  await tablet.mark(second, 'low');
  await expect.poll(() => keptOn(page)).toEqual(['tn96.draft']);

  await page.reload();
  await expect(page.getByText('Đồng chí đang ghi dở, mời đưa lại thẻ để ghi tiếp.')).toBeVisible();
  await tablet.enterCard(firstCode(other));
  await expect(tablet.notice).toContainText(/Thẻ này/);
  await tablet.enterCard(firstCode(openHall));

  await expect(tablet.answer(first, 'high')).toBeChecked();
  await expect(tablet.answer(second, 'low')).toBeChecked();
  await tablet.mark(third, 'medium');
  await tablet.review();
  await tablet.cast.click();
  await expect(tablet.recorded).toBeVisible();
  await tablet.next();
  expect(await keptOn(page)).toEqual([]);
});

test('nothing of one voter is left for the next: neither on the screen nor in what the tablet keeps', async ({
  openHall,
  page,
}) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  const [first = '', ...others] = names(openHall);
  await tablet.vote(firstCode(openHall), [
    [first, 'low'],
    ...others.map((name): [string, 'high'] => [name, 'high']),
  ]);
  expect(await keptOn(page)).toEqual([]);

  await tablet.enterCard(openHall.box.codes[1] ?? '');
  await expect(tablet.title).toBeVisible();

  const marks = tablet.page.getByRole('radio', { checked: true });
  await expect(marks).toHaveCount(0);
  // A tablet is locked to the vote: “back” leads nowhere, least of all to the voter before.
  await page.goBack();
  await expect(tablet.title).toBeVisible();
  await expect(marks).toHaveCount(0);
});

test('a ballot that could not be sent waits on the tablet and is recorded once', async ({
  openHall,
  page,
  context,
}) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.enterCard(firstCode(openHall));
  for (const name of names(openHall)) await tablet.mark(name, 'high');
  await tablet.review();
  await context.setOffline(true);

  await tablet.cast.click();
  await expect(tablet.notSent).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(0);
  await context.setOffline(false);

  await expect(tablet.recorded).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('an answer that got lost does not make a second ballot', async ({ openHall, page }) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.enterCard(firstCode(openHall));
  for (const name of names(openHall)) await tablet.mark(name, 'high');
  await tablet.review();
  let lost = false;
  await page.route('**/api/vote/boxes/*/ballots', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort();
  });

  await tablet.cast.click();

  await expect(tablet.notSent).toBeVisible();
  await tablet.sendAgain.click();
  await expect(tablet.recorded).toBeVisible();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('a hand that presses twice marks nobody unseen, casts nothing unseen and does not hide the tracker', async ({
  openHall,
  page,
}) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.enterCard(firstCode(openHall));
  const [first = '', second = '', third = ''] = names(openHall);
  await tablet.mark(first, 'high');
  await tablet.tremble();

  await tablet.mark(second, 'blank');
  await expect(tablet.answer(third, 'low')).not.toBeChecked();
  await tablet.mark(third, 'high');
  await tablet.review();
  await expect(page.getByText('Phiếu sẽ không hợp lệ đối với người này.')).toBeVisible();
  await expect(tablet.cast).toBeEnabled();
  expect(await ballotsIn(openHall)).toBe(0);
  await tablet.cast.click();

  await expect(tablet.recorded).toBeVisible();
  await expect(tablet.leave).toBeEnabled();
  expect(await ballotsIn(openHall)).toBe(1);
});

test('a whole ballot can be cast by the keyboard alone', async ({ openHall, page }) => {
  const tablet = new VotePage(page);
  await tablet.open(openHall.id);
  await tablet.code.focus();
  await page.keyboard.type(firstCode(openHall));
  await page.keyboard.press('Enter');
  await expect(tablet.title).toBeVisible();

  for (const name of names(openHall)) {
    await tablet.answer(name, 'high').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(tablet.answer(name, 'medium')).toBeChecked();
  }

  await tablet.review();
  await expect(tablet.cast).toBeEnabled();
  await tablet.cast.press('Enter');
  await expect(tablet.recorded).toBeVisible();
});

function firstCode({ box }: Hall): string {
  return box.codes[0] ?? '';
}

function names({ roll }: Hall): string[] {
  return roll.subjects.map((subject) => subject.fullName);
}

async function ballotsIn({ scope }: Hall): Promise<number> {
  const { forms } = await showConsole(scope);
  return forms.reduce((sum, form) => sum + (form.box?.ballotCount ?? 0), 0);
}

/** What this browser keeps of a voter; what makes it a tablet of the conference is none of it. */
async function keptOn(page: Page): Promise<string[]> {
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const cookies = (await page.context().cookies()).map((cookie) => cookie.name);
  return [...keys, ...cookies].filter((key) => !['tn96.conference', 'tn96.tablet'].includes(key));
}

async function expectNoSidewaysScroll(page: Page) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
