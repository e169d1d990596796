import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { expect, test } from '../fixtures';
import { DocumentsPage } from '../pages/documents-page';
import { PaperPage } from '../pages/paper-page';
import { TallyPage } from '../pages/tally-page';
import { packed, wordsOf } from '../papers/result-rows';
import { cast, openTheBox, sealAndCheck } from '../situations/a-count';
import { aHallReadyToVote, must } from '../situations/a-hall';
import { openedByTwo } from '@tests/support/by-two';

test('30 paper ballots are counted twice beside 48 electronic ones, and the minutes show both', async ({
  unit,
  signedIn,
}) => {
  test.slow();
  const hall = await aHallReadyToVote(unit, { subjects: 3, voters: 78, present: 78 });
  const [head, second, third] = hall.committee;
  if (!head || !second || !third) throw new Error('The committee is too small.');
  const first = new PaperPage(await signedIn(head, { viewport: { width: 1280, height: 800 } }));
  await first.open(hall.id);
  await first.choose('Bỏ phiếu điện tử, ai đề nghị thì nhận phiếu giấy');
  must(await openedByTwo(hall.scope, 'Đã diễn tập ngày hôm trước.'));
  const electronic = Array.from({ length: 48 }, (_, index): Choice[] => [
    'high',
    index < 40 ? 'medium' : 'low',
    'high',
  ]);
  await cast(hall, electronic);
  await sealAndCheck(hall, 48);

  await first.open(hall.id);
  await first.seal({ 'Khi kết thúc bỏ phiếu': '0142' });
  const sheets = { 'Đã in, đóng dấu': 33, 'Đã phát cho người ghi phiếu': 30 };
  await first.account({ ...sheets, 'Hỏng, đã đổi': 1, 'Không sử dụng': 2 });
  await first.begin();
  const pile = [30, 29, 1, 0, 0];
  const people = [20, 7, 2, 1, 10, 15, 4, 1, 29, 0, 0, 1];
  await first.type('Số phiếu thu về', [...pile, ...people]);
  await expect(first.draftKept).toBeVisible();
  await first.page.reload();
  await expect(first.field('Phiếu hợp lệ')).toHaveValue('29');
  await first.type('Không đánh dấu ô nào', [0, 0]);
  await expect(first.page.getByText('Đã nhập đủ các ô')).toBeVisible();
  await expect(first.draftKept).toBeVisible();
  await first.handIn();

  const other = new PaperPage(await signedIn(second, { viewport: { width: 800, height: 1280 } }));
  await other.open(hall.id);
  await other.begin();
  await expect(other.field('Số phiếu thu về')).toHaveValue('');
  await other.type('Số phiếu thu về', [...pile, 19, 8, ...people.slice(2), 0, 0]);
  await other.handIn();

  const looker = new PaperPage(await signedIn(third, { viewport: { width: 800, height: 1280 } }));
  await looker.open(hall.id);
  const name = hall.roll.subjects[0]?.fullName ?? '';
  await expect(looker.difference(`${name}: Tín nhiệm cao`)).toContainText('20');
  const reason = 'Lá thứ 12 đánh dấu cột tín nhiệm cao, người thứ hai xếp nhầm.';
  await looker.look(`${name}: Tín nhiệm cao`, 20, reason);
  await looker.look(`${name}: Tín nhiệm`, 7, reason);
  await looker.confirm();
  await first.open(hall.id);
  await first.confirm();
  await expect(first.page.getByText(/^Đã chốt\. Xác nhận: /)).toBeVisible();

  await openTheBox(hall);
  const tally = new TallyPage(first.page);
  await tally.open(hall.id);
  await expect(first.page.getByText('48 + 20 = 68')).toBeVisible();
  await tally.confirmWith(second.fullName, second.password);
  await expect(tally.confirmed).toBeVisible();
  const documents = new DocumentsPage(first.page);
  await documents.openAsCommittee(hall.id);
  const minutes = await documents.download('Biên bản kiểm phiếu', 'PDF');
  const words = wordsOf(minutes, 'PDF');
  expect(words).toContain(packed('Điện tử (thẻ)'));
  expect(words).toContain(packed('Số phiếu thu về 48 30 78'));
});
