import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { reading } from '@/data/transaction';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { someCards } from '@tests/support/a-committee-with-keys';
import { expect, headOf, test } from '../fixtures';
import { CardsPage } from '../pages/cards-page';
import { KeysPage } from '../pages/keys-page';
import { OpeningPage } from '../pages/opening-page';
import { VotePage } from '../pages/vote-page';
import { sealAndCheck } from '../situations/a-count';
import { must, type Hall } from '../situations/a-hall';
import { openedByTwo } from '@tests/support/by-two';

test('a spoiled card is voided before a witness, and no tablet takes it any more', async ({
  openHall,
  committeeHead,
  stranger,
}, testInfo) => {
  const [code = '', other = ''] = openHall.box.codes;
  const cards = new CardsPage(committeeHead);
  await cards.open(openHall.id);

  await cards.voidSpoiled(`${code.slice(0, 18)}${code.endsWith('2') ? '3' : '2'}`, '');
  await expect(cards.dialog.getByText('Mã sai ở một ký tự.')).toBeVisible();
  await expect(cards.dialog.getByText('Cần ghi tên người chứng kiến.')).toBeVisible();
  await committeeHead.screenshot({ path: testInfo.outputPath('void-refused.png') });
  await cards.voidSpoiled(code, 'đồng chí Phan Thị Ngọc Bích');

  await expect(committeeHead.getByText('Đã hủy thẻ và ghi vào biên bản.')).toBeVisible();
  await committeeHead.screenshot({ path: testInfo.outputPath('voided.png'), fullPage: true });
  const vote = new VotePage(await stranger({ viewport: { width: 800, height: 1280 } }));
  await vote.open(openHall.id);
  await vote.enterCard(code);
  await expect(vote.notice).toContainText('Thẻ này đã được Ban kiểm phiếu hủy, không dùng được.');
  await vote.enterCard(other);
  await expect(vote.title).toBeVisible();
});

test('a member opens the box with a share kept as a file, once the passphrase is right', async ({
  hall,
  signedIn,
}, testInfo) => {
  test.slow();
  const page = await signedIn(headOf(hall));
  const [keeper, second] = hall.committee.map(({ fullName }) => fullName);
  if (!keeper || !second) throw new Error('The committee is too small.');
  must(await discardKeys(hall.scope));
  const keys = new KeysPage(page);
  await keys.open(hall.id);
  let file = '';
  const slips = await keys.holdCeremony(
    hall.committee.map(({ fullName }) => fullName),
    async (name) => {
      if (name !== keeper) return;
      file = await keys.keepFile('sông Hồng mùa nước lên');
      await page.screenshot({ path: testInfo.outputPath('file-made.png'), fullPage: true });
    },
  );
  await expect(keys.locked).toBeVisible();
  await openAndSeal(hall);

  const opening = new OpeningPage(page);
  await opening.open(hall.id);
  const buffer = Buffer.from('Danh sách');
  await opening.chooseFile({ name: 'danh-sach.tn96', mimeType: 'text/plain', buffer });
  await expect(page.getByText('Tệp “danh-sach.tn96” không phải tệp phần khóa.')).toBeVisible();
  const kept = await readFile(file);
  await opening.chooseFile({ name: 'phan-khoa.tn96', mimeType: 'application/json', buffer: kept });
  await expect(page.getByText(`Tệp của đồng chí ${keeper}: phần khóa 1`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hiện', exact: true })).toBeVisible();
  await opening.enterFile('sông Hồng mùa nước cạn');
  await expect(page.getByText('Mật khẩu của tệp chưa đúng.')).toBeVisible({ timeout: 60_000 });
  await page.screenshot({ path: testInfo.outputPath('wrong-passphrase.png'), fullPage: true });
  await opening.enterFile('sông Hồng mùa nước lên');

  await expect(opening.accepted(keeper)).toBeVisible({ timeout: 60_000 });
  await opening.enterShare(second, slips[1] ?? '');
  await expect(opening.enough).toBeVisible({ timeout: 60_000 });
});

test('after a lost answer slips and cards are kept until the server has said whether it has them', async ({
  hall,
  signedIn,
}, testInfo) => {
  test.slow();
  const page = await signedIn(headOf(hall));
  must(await discardKeys(hall.scope));
  const keys = new KeysPage(page);
  const names = hall.committee.map(({ fullName }) => fullName);
  await keys.open(hall.id);

  await keys.holdCeremony(names, async (name) => {
    if (name === names.at(-1)) await loseNextAnswer(page);
  });
  await expect(keys.maybeLocked).toBeVisible();
  await expect(keys.stopButton).toHaveAttribute('aria-disabled', 'true');
  await page.screenshot({ path: testInfo.outputPath('maybe-locked.png'), fullPage: true });
  await keys.lockAgain();
  await expect(keys.locked).toBeFocused();

  await keys.goToCards();
  const cards = new CardsPage(page);
  const { length } = await cards.printAll();
  await cards.dropButton.click();
  await expect(cards.dialog).toContainText(`Bỏ ${length} thẻ vừa tạo?`);
  await page.keyboard.press('Escape');
  await expect(cards.dialog).toBeHidden();
  await loseNextAnswer(page);
  await cards.freeze(length);
  await expect(page.getByText('Chưa nhận được trả lời của máy chủ')).toBeVisible();
  await expect(cards.dropButton).toHaveAttribute('aria-disabled', 'true');
  await page.screenshot({ path: testInfo.outputPath('maybe-frozen.png'), fullPage: true });
  await cards.freeze(length);
  await expect(cards.frozen(length)).toBeFocused();
});

/** What this page asks for next is done by the server, but the page is not told. */
async function loseNextAnswer(page: Page) {
  let isLost = false;
  await page.route('**/committee/**', async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
}

/** Cards for the new keys, a vote in which nobody voted, and the seal. */
async function openAndSeal(hall: Hall) {
  const { scope } = hall;
  const [box] = await reading((tx) => boxesOfConference(tx, scope.conferenceId));
  if (!box) throw new Error('The ceremony made no box.');
  const { publicCredentials } = someCards(hall.box.codes.length, box.electionUuid);
  must(await freezeCards(scope, { formId: box.formId, publicCredentials }));
  must(await openedByTwo(scope, 'Đã diễn tập ngày hôm trước.'));
  await sealAndCheck(hall, 0);
}
