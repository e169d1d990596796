import { expect, headOf, test } from '../fixtures';
import { OpeningPage } from '../pages/opening-page';
import { TestPage } from '../pages/test-page';
import { VotePage } from '../pages/vote-page';
import { VotingConsole } from '../pages/voting-console';
import { aHallReadyToVote } from '../situations/a-hall';

test('the committee tries tablets and shares before the vote, with one member left out', async ({
  unit,
  signedIn,
  stranger,
}, testInfo) => {
  test.setTimeout(300_000);
  const hall = await aHallReadyToVote(unit, { subjects: 3, voters: 4, present: 4, cards: 6 });
  const page = await signedIn(headOf(hall));
  const trial = new TestPage(page);
  const picture = async (name: string) => {
    await page.screenshot({ path: testInfo.outputPath(`${name}.png`), fullPage: true });
  };

  await trial.open(hall.id);
  await picture('before');
  await trial.start();
  const cards = await trial.cards();
  await picture('cards');
  expect(cards).toHaveLength(5);

  const tablet = new VotePage(await stranger({ viewport: { width: 800, height: 1280 } }));
  await tablet.open(hall.id);
  await expect(tablet.testBanner).toBeVisible();
  const [first, ...rest] = cards;
  if (!first) throw new Error('There is no test card.');
  await tablet.enterCard(first.code);
  await tablet.title.waitFor();
  await expect(tablet.testBanner).toBeVisible();
  await tablet.page.screenshot({ path: testInfo.outputPath('tablet-ballot.png') });
  for (const [name, mark] of first.marks) await tablet.mark(name, mark);
  await tablet.review();
  await expect(tablet.testBanner).toBeVisible();
  await tablet.cast.click();
  await tablet.recorded.waitFor();
  await expect(tablet.testBanner).toBeVisible();
  await tablet.next();
  await tablet.enterCard(hall.box.codes[0] ?? '');
  await expect(tablet.notice).toContainText('Đây là thẻ bỏ phiếu thật');
  await tablet.page.screenshot({ path: testInfo.outputPath('tablet-start.png') });
  for (const card of rest) await tablet.vote(card.code, card.marks);

  await trial.seal();
  const opening = new OpeningPage(page);
  await opening.checkBallots(5);
  for (const index of [2, 0]) {
    const { fullName = '' } = hall.committee[index] ?? {};
    await opening.enterShare(fullName, hall.slips[index] ?? '');
    if (index === 2) await expect(opening.accepted(fullName)).toBeVisible();
  }
  await trial.compare();
  await expect(trial.passed).toBeVisible();
  await expect(trial.leftOut(hall.committee[1]?.fullName ?? '')).toBeVisible();
  await picture('passed');

  await trial.nearlyBeginAgain();
  await expect(trial.passed).toBeVisible();

  await trial.goToVoting();
  const console = new VotingConsole(page);
  await expect(console.untriedShares(hall.committee[1]?.fullName ?? '')).toBeVisible();
  await picture('ready');
  await console.openTested();
  await expect(console.isOpen).toBeVisible();
  await tablet.page.reload();
  await tablet.enterCard(first.code);
  await expect(tablet.notice).toContainText('Đây là thẻ thử');
  await expect(tablet.testBanner).toHaveCount(0);
});
