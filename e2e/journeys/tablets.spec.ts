import { expect, test } from '../fixtures';
import { violationsOf } from '../pages/accessibility';
import { TabletBoard } from '../pages/tablet-board';
import { VotePage } from '../pages/vote-page';
import { VotingConsole } from '../pages/voting-console';
import { aTabletOf } from '../situations/a-tablet';

const portrait = { viewport: { width: 800, height: 1280 }, hasTouch: true };

test('the committee pairs a tablet by its code, names it, and stops it under somebody’s hands', async ({
  openHall,
  committeeHead,
  stranger,
}, testInfo) => {
  test.slow();
  const console = new VotingConsole(committeeHead);
  const board = new TabletBoard(committeeHead);
  const tablet = new VotePage(await stranger(portrait));

  await test.step('a device that is not paired says what to do', async () => {
    await tablet.openUnpaired(openHall.id);
    await expect(tablet.unpaired).toBeVisible();
    await expect(tablet.code).toHaveCount(0);
    await tablet.page.screenshot({ path: testInfo.outputPath('unpaired.png') });
  });

  await test.step('the code of the committee’s screen pairs it, once', async () => {
    await console.open(openHall.id);
    await board.openPairing();
    const code = await board.code();
    await committeeHead.screenshot({ path: testInfo.outputPath('pairing.png') });
    await tablet.page.getByRole('link', { name: 'Nhập mã ghép máy' }).click();
    await tablet.page.getByRole('textbox', { name: 'Mã ghép máy' }).fill(code.toLowerCase());
    await tablet.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(tablet.page.getByText(openHall.name)).toBeVisible();
    await tablet.page.getByRole('button', { name: 'Ghép máy này' }).click();
    await expect(tablet.code).toBeVisible();

    await expect(board.paired('Máy 1')).toBeVisible();
    await expect.poll(() => board.code()).not.toBe(code);
    await board.closePairing();
    const second = await stranger(portrait);
    await second.goto(`/vote/pair/${code.replace('-', '')}`);
    await expect(second.getByText('Mã này đã ghép một máy khác.')).toBeVisible();
  });

  await test.step('it takes the name that is written on it', async () => {
    await board.rename('Máy 1', 'Máy cửa trái');
    await expect(board.tile('Máy cửa trái')).toBeVisible();
    await committeeHead.screenshot({ path: testInfo.outputPath('board.png'), fullPage: true });
    expect(await violationsOf(committeeHead)).toEqual([]);
  });

  await test.step('the guard leaves the screen by the PIN, and comes back', async () => {
    const leave = tablet.page.getByRole('button', { name: /rời màn hình bỏ phiếu/ });
    await leave.click();
    await tablet.page.getByRole('textbox', { name: 'Mã PIN' }).fill('12');
    await tablet.page.getByRole('button', { name: 'Rời màn hình', exact: true }).click();
    await expect(tablet.page.getByText('Mã PIN chưa đúng.')).toBeVisible();
    await tablet.page.getByRole('textbox', { name: 'Mã PIN' }).fill(await board.guardPin());
    await tablet.page.getByRole('button', { name: 'Rời màn hình', exact: true }).click();
    await tablet.page.getByRole('heading', { name: 'Máy này dùng cho hội nghị nào?' }).waitFor();
    await tablet.openUnpaired(openHall.id);
  });

  await test.step('stopped in the middle of a ballot, it tells the voter where to go', async () => {
    await tablet.enterCard(openHall.box.codes[0] ?? '');
    const [first = ''] = openHall.roll.subjects.map(({ fullName }) => fullName);
    await tablet.mark(first, 'high');
    await board.stop('Máy cửa trái');
    await expect(board.tile('Máy cửa trái')).toContainText('Đã dừng');
    // The device asks again when its network comes back, and otherwise within half a minute.
    await tablet.page.evaluate(() => window.dispatchEvent(new Event('online')));

    await expect(tablet.stopped).toBeVisible();
    await expect(tablet.page.getByText('Thẻ chưa dùng')).toBeVisible();
    await tablet.page.screenshot({ path: testInfo.outputPath('stopped.png') });
  });

  await test.step('the card is good on another tablet', async () => {
    const other = new VotePage(await stranger(portrait));
    await other.open(openHall.id);
    const marks = openHall.roll.subjects.map(({ fullName }) => [fullName, 'medium'] as const);
    await other.vote(openHall.box.codes[0] ?? '', marks);
  });
});

test('the board stays when the network is gone, and so does what was entered for the seal', async ({
  openHall,
  committeeHead,
}, testInfo) => {
  const console = new VotingConsole(committeeHead);
  const board = new TabletBoard(committeeHead);
  const silent = await aTabletOf(openHall.id);
  if (!silent) throw new Error('The hall takes no tablet.');
  await console.open(openHall.id);
  await committeeHead.context().setOffline(true);

  await expect(console.cutOff).toBeVisible();
  await expect(board.tile(silent.name)).toBeVisible();
  expect(await board.guardPin()).toBe(silent.guardPin);
  await committeeHead.screenshot({ path: testInfo.outputPath('cut-off.png'), fullPage: true });
  await console.askToClose();
  await expect(console.dialog).toContainText(`có thể còn giữ phiếu: ${silent.name}.`);
  await console.seal();
  await expect(console.refusal).toBeVisible();

  await committeeHead.context().setOffline(false);
  await expect(console.cutOff).toHaveCount(0);
  await console.seal();
  await expect(console.toOpening).toBeVisible();
});

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
