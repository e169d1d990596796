import { releaseDossiers } from '@/use-cases/dossier/release-dossiers';
import { beginUpload } from '@/use-cases/dossier/begin-upload';
import { now } from '@/lib/clock';
import { addDays, dateScreen } from '@/lib/text/date';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { aConference } from '@tests/support/a-conference';
import { announced, sendPaper, sendPieces, valueOf } from '@tests/support/a-dossier';
import { openedByTwo } from '@tests/support/by-two';
import { sql } from '@tests/support/database';
import { aPdf, aPng } from '@tests/support/some-papers';
import { expect, test } from '../fixtures';
import { DossiersPage } from '../pages/dossiers-page';
import { ReadingPage } from '../pages/reading-page';
import { VotePage } from '../pages/vote-page';
import type { Unit } from '../situations/a-unit';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const today = () => vietnamDay(now());

/** Two subjects, three voters, convened for so many days from now. */
async function aConvenedConference(unit: Unit, daysAhead: number) {
  return aConference({
    state: 'convened',
    organisationId: unit.id,
    actor: unit.officer.actor,
    subjects: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }],
    voters: 3,
    details: { heldOn: addDays(today(), daysAhead) },
  });
}

test('dossiers are taken in, released with a gap, and read on a phone by the link of the summons', async ({
  unit,
  officer,
  stranger,
}) => {
  test.slow();
  const built = await aConvenedConference(unit, 18);
  const [, binh] = built.roll.subjects;
  const large = aPdf({ text: 'Ke khai', padding: 600_000 });
  // An upload that was broken off the same morning: sending the file again goes on where it stopped.
  const broken = { subjectId: binh?.id ?? null, item: 'asset-declaration', bytes: large } as const;
  const begun = valueOf(await beginUpload(built.scope, announced(broken)));
  await sendPieces(built.scope, begun.fileId, large, [0]);
  const dossiers = new DossiersPage(officer);
  await dossiers.open(built.conference.id);
  await expect(dossiers.late.getByRole('row')).toHaveCount(6);

  await test.step('files are proposed by their names, and confirmed', async () => {
    await dossiers.choose([
      { name: 'BC_NguyenVanAn.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf({ pages: 3 })) },
      { name: 'BC_TranThiBinh.png', mimeType: 'image/png', buffer: Buffer.from(aPng()) },
      { name: 'Ke khai TSTN Tran Thi Binh.pdf', mimeType: 'application/pdf', buffer: Buffer.from(large) },
      { name: 'Bao cao kiem diem tap the.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf()) },
      { name: 'gia.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a PDF') },
    ]);
    await dossiers.say('gia.pdf', { item: 'Bản kê khai tài sản, thu nhập', whose: 'Nguyễn Văn An' });
    const pieces: string[] = [];
    officer.on('request', (request) => {
      if (request.method() === 'PUT') pieces.push(request.url());
    });
    await dossiers.sendButton(5).click();
    await expect(dossiers.queue.getByText('Chỉ nhận tệp PDF, Word')).toBeVisible();
    await expect(dossiers.queue.getByRole('listitem')).toHaveCount(1);
    // The whole pieces of the small files, and only the two of the large one that were missing.
    expect(pieces.filter((url) => url.includes(begun.fileId))).toHaveLength(2);
  });

  await test.step('what is missing is named before the release, and somebody answers for it', async () => {
    await dossiers.openPaper('Bản kê khai tài sản, thu nhập', 'Trần Thị Bình');
    await dossiers.dialog.getByLabel('Người kê khai đã ký').check();
    await dossiers.dialog.getByLabel('Người nhận đã ký').check();
    await dossiers.dialog.getByRole('button', { name: 'Lưu chữ ký' }).click();
    await dossiers.dialog.getByRole('button', { name: 'Đóng' }).click();
    await dossiers.releaseButton.click();
    const gaps = officer.getByRole('alertdialog');
    await expect(gaps.getByRole('listitem')).toHaveText([
      'Bản kê khai tài sản, thu nhập của Nguyễn Văn An: chưa có',
    ]);
    await gaps.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await expect(gaps.getByText('Còn thiếu 1 mục. Mời bổ sung')).toBeVisible();
    await gaps.getByLabel(/chịu trách nhiệm/).fill('Chu Thị Mỹ Lệ');
    await gaps.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await expect(officer.getByText('Đồng chí Chu Thị Mỹ Lệ chịu trách nhiệm')).toBeVisible();
  });

  const url = await dossiers.issueLink(built.roll.voters[0]?.fullName ?? '');

  await test.step('a voter reads on a phone', async () => {
    const reading = new ReadingPage(await stranger(phone));
    await reading.open(url);
    await reading.read('Báo cáo của người được lấy phiếu của Nguyễn Văn An');
    await expect(reading.paper.getByText('Trang 3/3')).toBeAttached();
    await expect(reading.paper.getByText('Bao cao 1')).toBeAttached();
    await reading.close();
    await reading.read('Báo cáo của người được lấy phiếu của Trần Thị Bình');
    await expect(reading.paper.getByRole('img')).toBeVisible();
    await reading.close();
    expect(await reading.page.context().cookies()).toEqual([]);
    await expect(reading.page.locator('a[href*="vote"]')).toHaveCount(0);
  });

  await test.step('the day it was opened is written down, and the link ends with the conference', async () => {
    await dossiers.open(built.conference.id);
    await expect(dossiers.reader(built.roll.voters[0]?.fullName ?? '')).toContainText(dateScreen(today()));
    await sql('update "Conference" set "heldOn" = $1 where id = $2', [
      addDays(today(), -1),
      built.conference.id,
    ]);
    const reading = new ReadingPage(await stranger(phone));
    await reading.open(url);
    await expect(reading.page.getByText('Đã hết thời gian đọc hồ sơ')).toBeVisible();
    await expect(reading.page.getByRole('button')).toHaveCount(0);
    await reading.open(`${url.slice(0, -1)}_`);
    await expect(reading.page.getByText('Đường dẫn này không đúng')).toBeVisible();
  });
});

test('what is late is named with whom to call, and when the day moves everything is reckoned anew', async ({
  unit,
  officer,
}) => {
  const built = await aConvenedConference(unit, 8);
  const dossiers = new DossiersPage(officer);
  await dossiers.open(built.conference.id);

  await expect(dossiers.lateRow('Báo cáo của người được lấy phiếu', 'Nguyễn Văn An')).toContainText(
    '12 ngày',
  );
  await expect(dossiers.lateRow('Gửi hồ sơ đến thành phần ghi phiếu', 'Tập thể, đơn vị')).toContainText(
    '7 ngày',
  );
  await dossiers.writeContact('Nguyễn Văn An', '0912 345 678');
  await expect(
    dossiers
      .lateRow('Báo cáo của người được lấy phiếu', 'Nguyễn Văn An')
      .getByRole('link', { name: '0912 345 678' }),
  ).toHaveAttribute('href', 'tel:0912345678');

  await sql('update "Conference" set "heldOn" = $1 where id = $2', [
    addDays(today(), 38),
    built.conference.id,
  ]);
  await dossiers.open(built.conference.id);

  await expect(dossiers.late).toHaveCount(0);
  await expect(dossiers.deadlines.getByText(dateScreen(addDays(today(), 18)))).toBeVisible();
  await officer.goto(`/conferences/${built.conference.id}`);
  await expect(officer.getByText(dateScreen(addDays(today(), 23)))).toBeVisible();
});

test('on the tablet a dossier opens over the ballot, and nothing marked is lost', async ({
  hall,
  stranger,
}) => {
  const [first, second] = hall.roll.subjects;
  if (!first || !second) throw new Error('The form is short.');
  valueOf(await sendPaper(hall.scope, { subjectId: second.id, item: 'report', bytes: aPdf({ pages: 2 }) }));
  valueOf(await releaseDossiers(hall.scope, { gapsAcceptedBy: 'Chu Thị Mỹ Lệ', gapsSeen: 6 }));
  valueOf(await openedByTwo(hall.scope, 'Đã diễn tập ngày hôm trước.'));
  const page = await stranger({ viewport: { width: 800, height: 1280 }, hasTouch: true });
  const tablet = new VotePage(page);
  await tablet.open(hall.id);
  await tablet.enterCard(hall.box.codes[0] ?? '');
  await tablet.answer(first.fullName, 'high').tap();

  await expect(tablet.row(first.fullName).getByRole('button', { name: /^Hồ sơ/ })).toHaveCount(0);
  await tablet
    .row(second.fullName)
    .getByRole('button', { name: `Hồ sơ của đồng chí ${second.fullName}` })
    .tap();
  const reading = new ReadingPage(page);
  await page.getByRole('button', { name: /^Đọc Báo cáo/ }).tap();
  await expect(page.getByText('Trang 2/2')).toBeAttached();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Đóng tài liệu' }).tap();
  await page.getByRole('button', { name: /^Đọc Báo cáo/ }).tap();
  await expect(page.getByText('Trang 2/2')).toBeAttached();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Đóng tài liệu' }).tap();
  await page.getByRole('button', { name: 'Về phiếu' }).tap();

  await expect(reading.paper).toHaveCount(0);
  await expect(tablet.answer(first.fullName, 'high')).toBeChecked();
  expect(await sql('select 1 from "ReadingDay" where "conferenceId" = $1', [hall.id])).toEqual([]);
});
