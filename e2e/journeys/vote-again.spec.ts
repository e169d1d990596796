import { expect, headOf, test } from '../fixtures';
import { CardsPage } from '../pages/cards-page';
import { VotePage } from '../pages/vote-page';
import { VotingConsole } from '../pages/voting-console';
import { cast } from '../situations/a-count';
import { anOpenHall } from '../situations/a-hall';

test('a void vote is held again with new cards, and the old ones are told to be of the annulled vote', async ({
  unit,
  signedIn,
  stranger,
}, testInfo) => {
  test.slow();
  const hall = await anOpenHall(unit, { subjects: 2, voters: 4, present: 4, cards: 6 });
  await cast(hall, [['high', 'low']]);
  const page = await signedIn(headOf(hall));
  const picture = async (name: string) => {
    await page.screenshot({ path: testInfo.outputPath(`${name}.png`), fullPage: true });
  };
  const console = new VotingConsole(page);
  await console.open(hall.id);
  await console.close();

  await page.getByRole('link', { name: 'Lần bỏ phiếu không hợp lệ? Bỏ phiếu lại' }).click();
  await picture('sealed');
  await page.getByRole('button', { name: 'Hủy để bỏ phiếu lại…' }).click();
  await console.annul({ reason: 'Số phiếu thu về nhiều hơn số phiếu phát ra', yes: 5 });
  await expect(console.dialog.getByRole('alert')).toContainText('phải từ 1 đến 4');
  await picture('refused');
  await console.annul({ yes: 4 });
  await expect(page.getByRole('heading', { level: 1, name: 'Lần bỏ phiếu thứ 2' })).toBeVisible();
  await expect(page.getByText('Lần 1: đã hủy, 1 phiếu, giữ nguyên niêm phong')).toBeVisible();
  await picture('annulled');

  const cards = new CardsPage(page);
  await cards.open(hall.id);
  const codes = await cards.printAll();
  await cards.freeze(codes.length);
  await expect(cards.frozen(codes.length)).toBeVisible();
  await console.open(hall.id);
  await console.openVoting('Máy và phần khóa đã thử ở lần trước.');
  await expect(console.isOpen).toBeVisible();

  const tablet = new VotePage(await stranger({ viewport: { width: 800, height: 1280 } }));
  await tablet.open(hall.id);
  await tablet.enterCard(hall.box.codes[3] ?? '');
  await expect(tablet.notice).toContainText('Thẻ này của lần bỏ phiếu đã hủy');
  await tablet.page.screenshot({ path: testInfo.outputPath('tablet-old-card.png') });
  const [first, second] = hall.roll.subjects.map(({ fullName }) => fullName);
  await tablet.vote(codes[0] ?? '', [
    [first ?? '', 'high'],
    [second ?? '', 'medium'],
  ]);
  await console.open(hall.id);
  await expect(console.turnout(1, 4)).toBeVisible();
});
