import { expect, test } from '../fixtures';
import { violationsOf } from '../pages/accessibility';
import { VotePage } from '../pages/vote-page';
import { aHallReadyToVote, must } from '../situations/a-hall';
import { openedByTwo } from '@tests/support/by-two';

test('conferences of one sitting vote on the same tablets: the card tells which ballot it is', async ({
  unit,
  officer,
  stranger,
}, testInfo) => {
  test.slow();
  const first = await aHallReadyToVote(unit);
  const second = await aHallReadyToVote(unit);

  await test.step('the officer joins them from the overview of one', async () => {
    await officer.goto(`/conferences/${first.id}`);
    await officer.getByRole('link', { name: 'Ghép vào cùng một buổi' }).click();
    await officer.getByRole('checkbox', { name: second.name }).waitFor();
    await officer.screenshot({ path: testInfo.outputPath('alone.png'), fullPage: true });
    await officer.getByRole('button', { name: 'Ghép vào cùng một buổi' }).click();
    const table = officer.getByRole('table', { name: 'Các hội nghị trong buổi' });
    await expect(table.getByRole('rowheader')).toHaveCount(2);
    await expect(officer.getByText('Đã ghép vào cùng một buổi.')).toBeVisible();
    await officer.screenshot({ path: testInfo.outputPath('together.png'), fullPage: true });
    expect(await violationsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Tách hội nghị này khỏi buổi' }).click();
    await officer.getByRole('alertdialog').getByRole('button', { name: 'Bỏ qua' }).click();
  });

  await test.step('a tablet paired to one takes a ballot of the other', async () => {
    for (const { scope } of [first, second]) must(await openedByTwo(scope, 'Đã diễn tập ngày hôm trước.'));
    const tablet = new VotePage(await stranger({ viewport: { width: 800, height: 1280 }, hasTouch: true }));
    await tablet.open(first.id);
    await tablet.code.waitFor();
    await tablet.page.screenshot({ path: testInfo.outputPath('tablet-start.png') });

    await tablet.enterCard(second.box.codes[0] ?? '');
    await expect(tablet.title).toBeVisible();
    await expect(tablet.page.getByRole('main').getByText(second.name)).toBeVisible();
    await tablet.page.screenshot({ path: testInfo.outputPath('tablet-ballot.png') });
    for (const { fullName } of second.roll.subjects) await tablet.mark(fullName, 'high');
    await tablet.review();
    await tablet.cast.tap();
    await expect(tablet.recorded).toBeVisible();
  });

  await test.step('the sitting shows how each stands, and stays as it is while it votes', async () => {
    await officer.reload();
    const table = officer.getByRole('table', { name: 'Các hội nghị trong buổi' });
    await expect(table.getByText('Đang bỏ phiếu')).toHaveCount(2);
    await expect(officer.getByRole('button', { name: 'Tách hội nghị này khỏi buổi' })).toHaveCount(0);
  });
});
