import { announceResult } from '@/use-cases/reporting/announce-result';
import { aConference } from '@tests/support/a-conference';
import { expect, test } from '../fixtures';
import { violationsOf } from '../pages/accessibility';
import { DocumentsPage } from '../pages/documents-page';
import { PaperPage } from '../pages/paper-page';
import { TallyPage } from '../pages/tally-page';
import { WallPage } from '../pages/wall-page';
import { packed, wordsOf } from '../papers/result-rows';
import { committeeWithAccounts, must } from '../situations/a-hall';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';

const tablet = { viewport: { width: 800, height: 1280 }, hasTouch: true };

test('a conference wholly on paper is counted ballot by ballot by two members, and no ballot leaves their tabs', async ({
  unit,
  signedIn,
  officer,
}, testInfo) => {
  test.slow();
  const { scope, conference } = await aConference({
    organisationId: unit.id,
    actor: unit.officer.actor,
    state: 'in-session',
    subjects: 3,
    voters: 7,
    details: { paperCounting: 'by-sheet' },
  });
  const [head, second, third] = await committeeWithAccounts(scope);
  if (!head || !second || !third) throw new Error('The committee is too small.');
  const first = new PaperPage(await signedIn(head));
  const picture = async ({ page }: PaperPage, name: string) => {
    await page.screenshot({ path: testInfo.outputPath(`${name}.png`), fullPage: true });
  };

  await test.step('the committee chooses paper alone, seals the empty box and prints', async () => {
    await first.open(conference.id);
    await picture(first, 'in-session');
    await first.choose('Bỏ phiếu hoàn toàn bằng phiếu giấy');
    await first.seal({ 'Khi khóa hòm, trước bỏ phiếu': '0141' });
    await first.account({ 'Đã in, đóng dấu': 9 });
    must(await openedByTwo(scope, ''));
    must(await sealedByTwo(scope));
    await first.open(conference.id);
    await first.seal({ 'Khi kết thúc bỏ phiếu': '0142', 'Đọc được khi mở hòm': '0142' });
    await picture(first, 'sealed');
    await first.account({ 'Đã phát cho người ghi phiếu': 7, 'Hỏng, đã đổi': 1, 'Không sử dụng': 1 });
  });

  await test.step('one counts with the keys alone, puts a ballot right, and a reload loses none', async () => {
    await first.beginSheets();
    await first.read(['111', '121', '103', '343']);
    await first.sheet(5).waitFor();
    await first.invalid('Gạch tên');
    await first.takeUp(4);
    await first.mark(1, 'Tín nhiệm');
    await picture(first, 'put-right');
    await first.lay();
    await first.page.reload();
    await expect(first.sheet(6)).toBeVisible();
    expect(await violationsOf(first.page)).toEqual([]);
    await first.read(['221', '112']);
    await picture(first, 'keys');
    await first.handIn();
    await expect(first.page.getByText(/^Đồng chí đã nộp kết quả đếm\./)).toBeVisible();
    await expect.poll(() => sheetsKeptIn(first)).toBe(0);
  });

  const other = new PaperPage(await signedIn(second, tablet));
  await test.step('the other counts by touch, and reads one line otherwise', async () => {
    await other.open(conference.id);
    await other.beginSheets();
    await other.mark(0, 'Tín nhiệm cao');
    await picture(other, 'touch');
    expect(await violationsOf(other.page)).toEqual([]);
    await other.read(['11', '121', '103', '323', '222', '112']);
    await other.invalid('Gạch tên');
    await other.handIn();
  });

  await test.step('the difference is looked at a third time, and two stand for the figures', async () => {
    const looker = new PaperPage(await signedIn(third, tablet));
    await looker.open(conference.id);
    await picture(looker, 'differing');
    const reason = 'Lá thứ 6 đánh dấu cột tín nhiệm cao ở dòng thứ ba.';
    for (const { figure, value } of await looker.openDifferences()) {
      await looker.look(figure, value, reason);
    }
    await looker.confirm();
    await first.open(conference.id);
    await first.confirm();
    await picture(first, 'confirmed');
  });

  await test.step('the result stands, the minutes say how it was counted, and the wall what was invalid', async () => {
    const tally = new TallyPage(first.page);
    await tally.open(conference.id);
    await picture(first, 'tally');
    await tally.confirmWith(second.fullName, second.password);
    await expect(tally.confirmed).toBeVisible();
    const documents = new DocumentsPage(first.page);
    await documents.openAsCommittee(conference.id);
    const minutes = wordsOf(await documents.download('Biên bản kiểm phiếu', 'PDF'), 'PDF');
    expect(minutes).toContain(packed('nhập lần lượt theo từng lá phiếu'));
    const log = 'Bảng nhập liệu kiểm phiếu giấy';
    expect(wordsOf(await documents.download(log, 'PDF'), 'PDF')).toContain(packed('Lá thứ 6 đánh dấu'));
    await first.open(conference.id);
    await expect(documents.link(log, 'PDF')).toBeVisible();
    must(await announceResult(scope));
    const wall = new WallPage(officer);
    await wall.open(conference.id);
    for (const total of ['Phát ra 7', 'Hợp lệ 6', 'Không hợp lệ 1'])
      await expect(officer.getByRole('banner')).toContainText(total);
  });
});

/** How many piles of ballots the tab still holds. */
async function sheetsKeptIn({ page }: PaperPage): Promise<number> {
  return page.evaluate(
    () => Object.keys(sessionStorage).filter((key) => key.startsWith('tn96.sheets')).length,
  );
}
