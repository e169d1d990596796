import { readFileSync } from 'node:fs';
import type { ConferenceId } from '@/domain/kernel/ids';
import { findConference } from '@/use-cases/session/whose-session';
import { aConference } from '@tests/support/a-conference';
import { partOf } from '@tests/documents/read-document';
import { expect, test } from '../fixtures';
import { AttendanceDesk } from '../pages/attendance-desk';
import { CardsPage } from '../pages/cards-page';
import { ConferenceListPage } from '../pages/conference-list-page';
import { ConferenceOverviewPage } from '../pages/conference-overview-page';
import { DocumentsPage } from '../pages/documents-page';
import { EnrolPage } from '../pages/enrol-page';
import { HallCommitteePage } from '../pages/hall-committee-page';
import { KeysPage } from '../pages/keys-page';
import { OpeningPage } from '../pages/opening-page';
import { RehearsalPage, SimulatedVoting } from '../pages/rehearsal-page';
import { TallyPage } from '../pages/tally-page';
import { VotePage } from '../pages/vote-page';
import { VotingConsole } from '../pages/voting-console';
import { WallPage } from '../pages/wall-page';
import { packed, wordsOf } from '../papers/result-rows';
import { passwordOfAll, word } from '../situations/a-unit';

const members = ['01', '02', '03'].map((number) => `Người ghi phiếu diễn tập ${number}`);
const mark = packed('DIỄN TẬP – KHÔNG CÓ GIÁ TRỊ');

test('a conference is rehearsed the whole way to its papers, watermarked, and wiped', async ({
  unit,
  officer,
  stranger,
}, testInfo) => {
  test.setTimeout(400_000);
  const name = `Hội nghị lấy phiếu tín nhiệm đợt ${word()}`;
  const { actor } = unit.officer;
  const real = await aConference({
    organisationId: unit.id,
    actor,
    subjects: 2,
    voters: 6,
    details: { name },
  });
  const rehearsal = new RehearsalPage(officer);
  const overview = new ConferenceOverviewPage(officer);
  const picture = (page: typeof officer, called: string) =>
    page.screenshot({ path: testInfo.outputPath(`${called}.png`), fullPage: true });

  const id =
    await test.step('the officer makes it, convenes it and opens its session on any day', async () => {
      await overview.open(real.conference.id);
      await picture(officer, 'real');
      const made = await rehearsal.make(real.conference.id);
      await expect(RehearsalPage.bandOn(officer)).toBeVisible();
      await picture(officer, 'rehearsal');
      await overview.take('convene');
      await expect(overview.heading('Hội nghị đã triệu tập')).toBeVisible();
      await overview.take('openSession');
      await expect(overview.heading('Hội nghị đang họp')).toBeVisible();
      return made;
    });

  await test.step('all made-up voters are present at once', async () => {
    const desk = new AttendanceDesk(officer);
    await desk.open(id);
    await picture(officer, 'desk');
    await rehearsal.checkInEverybody();
    await expect(desk.quorum(6, 6)).toBeVisible({ timeout: 20_000 });
  });

  const head = await test.step('the committee is elected and enrolled', async () => {
    const hall = new HallCommitteePage(officer);
    await hall.open(id);
    await hall.elect(members, 6);
    const pages = [];
    for (const fullName of members) {
      const link = await hall.oneTimeLink(fullName);
      const page = await stranger();
      await new EnrolPage(page).enrol(link, passwordOfAll);
      pages.push(page);
    }
    const [first] = pages;
    if (!first) throw new Error('Nobody heads the committee.');
    return first;
  });

  const slips = await test.step('keys and cards are made as in earnest', async () => {
    const keys = new KeysPage(head);
    await keys.open(id);
    const printed = await keys.holdCeremony(members);
    await expect(keys.locked).toBeVisible();
    return printed;
  });
  const cards = await test.step('the cards are printed', async () => {
    const desk = new CardsPage(head);
    await desk.open(id);
    const codes = await desk.printAll();
    await desk.freeze(codes.length);
    await expect(desk.frozen(codes.length)).toBeVisible();
    return codes;
  });

  const voting = new VotingConsole(head);
  await test.step('one person votes on a tablet, the rest is simulated', async () => {
    await voting.open(id);
    await voting.openVoting('Đang diễn tập');
    await expect(voting.isOpen).toBeVisible();
    const tablet = new VotePage(await stranger({ viewport: { width: 800, height: 1280 } }));
    await tablet.openUnpaired(id);
    await tablet.enterCard(cards[0] ?? '');
    await tablet.title.waitFor();
    await expect(RehearsalPage.bandOn(tablet.page)).toBeVisible();
    await picture(tablet.page, 'tablet');
    for (const { fullName } of real.roll.subjects) await tablet.mark(fullName, 'high');
    await tablet.review();
    await tablet.cast.click();
    await tablet.recorded.waitFor();

    await voting.open(id);
    await picture(head, 'console');
    await new SimulatedVoting(head).cast(5);
    await expect(voting.turnout(6, 6)).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the box is sealed, opened by two shares, and its result confirmed', async () => {
    await voting.close();
    const opening = new OpeningPage(head);
    await opening.checkBallots(6);
    const desk = new CardsPage(head);
    await desk.countBack({ issued: 6, unused: cards.length - 6, spoiled: 0 });
    await expect(desk.countedBack).toBeVisible();
    const [first = '', second = ''] = members;
    await opening.enterShare(first, slips[0] ?? '');
    await expect(opening.accepted(first)).toBeVisible();
    await opening.enterShare(second, slips[1] ?? '');
    await expect(opening.enough).toBeVisible();
    await opening.openBox();
    const tally = new TallyPage(head);
    await tally.confirmWith(second, passwordOfAll);
    await expect(tally.confirmed).toBeVisible();
  });

  await test.step('the wall and the papers say that nothing of it counts', async () => {
    await overview.open(id);
    await overview.take('announce');
    await expect(overview.heading('Đã công bố kết quả')).toBeVisible();
    const wall = new WallPage(await officer.context().newPage());
    await wall.page.setViewportSize({ width: 1920, height: 1080 });
    await wall.open(id);
    await expect(wall.resultHeading).toBeVisible();
    await expect(RehearsalPage.bandOn(wall.page)).toBeVisible();
    await picture(wall.page, 'wall');

    const papers = new DocumentsPage(officer);
    await papers.openAsOfficer(id);
    const paper = 'Báo cáo kết quả phiếu tín nhiệm';
    expect(wordsOf(await papers.download(paper, 'PDF'), 'PDF')).toContain(mark);
    const coming = officer.waitForEvent('download');
    await papers.link(paper, 'Word').click();
    const written = await coming;
    expect(written.suggestedFilename()).toMatch(/^Diễn tập, /);
    const header = partOf(new Uint8Array(readFileSync(await written.path())), 'word/header1.xml');
    expect(packed(header.replace(/<[^>]+>/g, ''))).toContain(mark);
  });

  await test.step('it is wiped; the real conference is as it was', async () => {
    await overview.open(id);
    await rehearsal.wipe();
    const list = new ConferenceListPage(officer);
    await expect(list.conference(name)).toHaveCount(1);
    expect(await findConference(id as ConferenceId)).toBeNull();
    expect(await findConference(real.conference.id)).toEqual(real.conference);
  });
});
