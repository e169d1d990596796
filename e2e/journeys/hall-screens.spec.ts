import { openSession } from '@/use-cases/hall/open-session';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { expect, test } from '../fixtures';
import { must } from '../situations/a-hall';

const wide = { viewport: { width: 1920, height: 1080 } };
const narrow = { viewport: { width: 1024, height: 768 } };

test('two walls follow the conference and the secretary’s hand, without being touched', async ({
  unit,
  officer,
  signedIn,
}, testInfo) => {
  const { scope, roll, conference } = await aConference({
    organisationId: unit.id,
    actor: unit.officer.actor,
    state: 'convened',
  });
  const walls = [await signedIn(unit.officer, wide), await signedIn(unit.officer, narrow)];
  for (const wall of walls) {
    await wall.goto(`/projector/${conference.id}`);
    await expect(wall.getByRole('heading', { name: 'Cách ghi phiếu' })).toBeVisible();
  }

  must(await openSession(scope));
  for (const wall of walls) await expect(wall.getByRole('heading', { name: 'Có mặt' })).toBeVisible();
  const [voter] = roll.voters;
  must(await checkInVoter(scope, { voterId: voter?.id ?? '', status: 'present', reason: '', seen: null }));
  for (const wall of walls)
    await expect(wall.getByRole('img', { name: `1 trên ${roll.voters.length}` })).toBeVisible();

  await officer.goto(`/conferences/${conference.id}/hall/screen`);
  await officer.getByRole('radio', { name: 'Ban kiểm phiếu' }).click();
  for (const wall of walls) await expect(wall.getByRole('heading', { name: 'Ban kiểm phiếu' })).toBeVisible();
  await expect(officer.getByRole('radio', { name: /^Kết quả/ })).toBeDisabled();
  await officer.getByRole('radio', { name: 'Cách ghi phiếu' }).click();
  for (const wall of walls) await expect(wall.getByText('Cần giúp đỡ: mời giơ tay.')).toBeVisible();
  for (const [index, wall] of walls.entries())
    await wall.screenshot({ path: testInfo.outputPath(`how-to-mark-${index}.png`) });

  await officer.getByRole('radio', { name: /^Tự động/ }).click();
  for (const wall of walls) await expect(wall.getByRole('heading', { name: 'Có mặt' })).toBeVisible();
});

test('the result of sixty people is turned page by page, as a table and one by one', async ({
  unit,
  officer,
  signedIn,
}, testInfo) => {
  test.slow();
  const marks = [
    Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? ('low' as const) : ('high' as const))),
  ];
  const { scope, conference, roll } = await aCount({
    organisationId: unit.id,
    actor: unit.officer.actor,
    subjects: 60,
    voters: 3,
    marks: [marks],
  });
  const wall = await signedIn(unit.officer, wide);
  const old = await signedIn(unit.officer, narrow);
  for (const page of [wall, old]) await page.goto(`/projector/${conference.id}`);
  const nameOf = (index: number) => roll.subjects[index]?.fullName ?? '';
  await expect(wall.getByText(nameOf(0))).toBeVisible();

  await officer.goto(`/conferences/${conference.id}/hall/screen`);
  await officer.getByRole('button', { name: 'Trang sau' }).click();
  for (const page of [wall, old]) await expect(page.getByText('Trang 2/12')).toBeVisible();
  await expect(wall.getByText(nameOf(5))).toBeVisible();
  await old.screenshot({ path: testInfo.outputPath('table-4-3.png') });

  await officer.getByRole('radio', { name: 'Từng người một' }).click();
  // The officer's own hand has arrived before the next one: two hands at once have no order.
  for (const page of [wall, old]) await expect(page.getByText(/Trang \d+\/60/)).toBeVisible();
  must(await driveWall(scope, { screen: 'results', layout: 'one', page: 60 }));
  for (const page of [wall, old]) await expect(page.getByText('Trang 60/60')).toBeVisible();
  await expect(wall.getByText(nameOf(59))).toBeVisible();
  await wall.screenshot({ path: testInfo.outputPath('one.png') });
  await old.screenshot({ path: testInfo.outputPath('one-4-3.png') });
});
