import type { Page } from '@playwright/test';
import { findConference } from '@/use-cases/session/whose-session';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { ConferenceId } from '@/domain/kernel/ids';
import { attendanceCode, letterSquare } from '@/domain/attendance/attendance-code';
import { conferenceScope } from '@tests/support/scopes';
import { expect, test } from '../fixtures';
import { AttendanceDesk } from '../pages/attendance-desk';
import { CardsPage } from '../pages/cards-page';
import { ConferenceForm } from '../pages/conference-form';
import { ConferenceListPage } from '../pages/conference-list-page';
import { ConferenceOverviewPage } from '../pages/conference-overview-page';
import { EnrolPage } from '../pages/enrol-page';
import { FormsPage } from '../pages/forms-page';
import { HallCommitteePage } from '../pages/hall-committee-page';
import { ImportPage } from '../pages/import-page';
import { KeysPage } from '../pages/keys-page';
import { OpeningPage } from '../pages/opening-page';
import { DocumentsPage, documentNames } from '../pages/documents-page';
import { ResultTable, figuresOf } from '../pages/result-table';
import { SubjectsPage } from '../pages/subjects-page';
import { TallyPage } from '../pages/tally-page';
import { WallPage } from '../pages/wall-page';
import { asNumber, packed, rowOf, rowsOf, wordsOf } from '../papers/result-rows';
import { VotePage } from '../pages/vote-page';
import { TrackersPage } from '../pages/trackers-page';
import { VerifyPage } from '../pages/verify-page';
import { VotingConsole } from '../pages/voting-console';
import { must } from '../situations/a-hall';
import { passwordOfAll, word, type Unit } from '../situations/a-unit';
import * as thads from '../situations/thads-on-paper';

const countedByKeyboard = 12;
const tabletCount = 4;

test('a conference goes from an empty form to an announced result that every paper repeats', async ({
  unit,
  officer,
  stranger,
}) => {
  test.setTimeout(600_000);
  const name = `Hội nghị lấy phiếu tín nhiệm các đồng chí lãnh đạo Tổng cục, đợt ${word()}`;
  const overview = new ConferenceOverviewPage(officer);

  const id = await test.step('the officer creates the conference', async () => {
    await new ConferenceListPage(officer).create();
    const form = new ConferenceForm(officer);
    await form.write(thads.writtenConference(name));
    await form.create();
    await expect(overview.heading('Chuẩn bị hội nghị')).toBeVisible();
    return idOf(officer);
  });

  await test.step('the lists come from two spreadsheets', async () => {
    const sheet = new ImportPage(officer);
    await sheet.open(id, 'subjects');
    await sheet.choose(await thads.subjectsSheet());
    await sheet.commitButton(5).click();
    await expect(sheet.saved(5)).toBeVisible();
    await new SubjectsPage(officer).tellApart(id, 5);
    await sheet.open(id, 'voters');
    await sheet.choose(await thads.votersSheet());
    await sheet.commitButton(78).click();
    await expect(sheet.saved(78)).toBeVisible();
    await sheet.seeList();
    await expect(officer.getByText('Có 78 người, 4 thành phần.')).toBeVisible();
  });

  await test.step('one ballot form for everybody', async () => {
    await overview.goTo('Mẫu phiếu');
    const forms = new FormsPage(officer);
    await forms.makeOneForEverybody();
    await forms.save();
    await expect(officer.getByText('Đã lưu 1 mẫu phiếu.')).toBeVisible();
  });

  await test.step('the conference is convened and its session opened', async () => {
    await overview.goTo('Tổng quan');
    await overview.take('convene');
    await expect(overview.heading('Hội nghị đã triệu tập')).toBeVisible();
    await overview.take('openSession');
    await expect(overview.heading('Hội nghị đang họp')).toBeVisible();
  });

  await test.step('77 of 78 are ticked off at the door', async () => {
    const desk = new AttendanceDesk(officer);
    await desk.open(id);
    for (let number = 1; number < countedByKeyboard; number += 1) await desk.tick(number);
    await desk.tick(countedByKeyboard, await squareOfLetter(id, countedByKeyboard));
    await desk.leaveAndComeBack(1);
    await desk.excuse(78, 'Đi công tác nước ngoài, có báo cáo');
    await tickOffTheRest(unit, id);
    await desk.open(id);
    await expect(desk.quorum(77, 78)).toBeVisible();
  });

  const committee = await test.step('the committee is recorded and makes its accounts', async () => {
    const hall = new HallCommitteePage(officer);
    await hall.open(id);
    const names = thads.electedCommittee();
    await hall.elect(names, 77);
    const members = [];
    for (const fullName of names) {
      const link = await hall.oneTimeLink(fullName);
      const page = await stranger();
      const username = await new EnrolPage(page).enrol(link, passwordOfAll);
      await expect(hall.member(fullName)).toContainText('Đã có tài khoản', { timeout: 20_000 });
      members.push({ fullName, username, page });
    }
    return members;
  });
  const [head] = committee;
  if (!head) throw new Error('Nobody heads the committee.');

  const slips = await test.step('each member takes a share of the key on paper', async () => {
    const keys = new KeysPage(head.page);
    await keys.open(id);
    const printed = await keys.holdCeremony(committee.map((member) => member.fullName));
    await expect(keys.locked).toBeVisible();
    return printed;
  });

  const cards = await test.step('the cards are printed and their list frozen', async () => {
    const desk = new CardsPage(head.page);
    await desk.open(id);
    const codes = await desk.printAll();
    await desk.freeze(codes.length);
    await expect(desk.frozen(codes.length)).toBeVisible();
    return codes;
  });
  expect(new Set(cards).size).toBeGreaterThanOrEqual(thads.presentCount);
  expect(slips).toHaveLength(3);

  await test.step('voting opens', async () => {
    const voting = new VotingConsole(head.page);
    await voting.open(id);
    await voting.openVoting('Máy đã được kiểm tra trong buổi tổng duyệt');
    await expect(voting.isOpen).toBeVisible();
  });

  const trackers = await test.step('77 voters draw a card each and vote on four tablets', async () => {
    const copied: string[] = [];
    const waiting = thads.ballots().map((marks, index) => ({ marks, code: cards[index] ?? '' }));
    const tablets = Array.from({ length: tabletCount }, async () => {
      const tablet = new VotePage(await stranger({ viewport: { width: 1280, height: 800 } }));
      await tablet.open(id);
      for (let voter = waiting.shift(); voter; voter = waiting.shift())
        copied.push(await tablet.vote(voter.code, voter.marks));
    });
    await Promise.all(tablets);
    const voting = new VotingConsole(head.page);
    await voting.open(id);
    await expect(voting.turnout(77, 77)).toBeVisible();
    return copied;
  });
  expect(new Set(trackers).size).toBe(thads.presentCount);

  await test.step('the box is sealed, its ballots checked, the cards counted back', async () => {
    await new VotingConsole(head.page).close();
    const opening = new OpeningPage(head.page);
    await opening.checkBallots(77);
    const desk = new CardsPage(head.page);
    await desk.countBack({ issued: 77, unused: cards.length - 77, spoiled: 0 });
    await expect(desk.countedBack).toBeVisible();
  });

  await test.step('a voter finds the own tracker in the sealed box', async () => {
    const list = new TrackersPage(officer);
    await list.open(id);
    await list.lookUp(trackers[40] ?? '');
    await expect(list.found).toBeVisible();
  });

  await test.step('two of three shares open the box', async () => {
    const opening = new OpeningPage(head.page);
    const [first, second, third] = committee.map((member) => member.fullName);
    await expect(opening.openButton).toHaveAttribute('aria-disabled', 'true');
    await opening.enterShare(third ?? '', slips[1] ?? '');
    await expect(opening.wrongSecret(third ?? '')).toBeVisible();
    await opening.enterShare(second ?? '', slips[1] ?? '');
    await expect(opening.accepted(second ?? '')).toBeVisible();
    await opening.enterShare(first ?? '', slips[0] ?? '');
    await expect(opening.enough).toBeVisible();
    await opening.openBox();
  });

  await test.step('the tally says the truth about everybody, and two members confirm it', async () => {
    const tally = new TallyPage(head.page);
    await expectTruth(head.page);
    const [, second] = committee;
    await tally.confirmWith(second?.fullName ?? '', 'không phải mật khẩu này');
    await expect(tally.refusal).toContainText('Mật khẩu của thành viên thứ hai chưa đúng.');
    await tally.confirmWith(second?.fullName ?? '', passwordOfAll);
    await expect(tally.confirmed).toContainText(`${head.fullName}, ${second?.fullName}`);
  });

  await test.step('both documents say the same in Word, PDF and Excel', async () => {
    const papers = new DocumentsPage(head.page);
    await papers.openAsCommittee(id);
    await papers.write({ 'Nơi lưu tệp hòm phiếu': '02 thiết bị lưu trữ USB', 'Niêm phong số': '0196' });
    await expect(papers.saved).toBeVisible();
    for (const name of documentNames) await expectTruthOnPaper(papers, name);
  });

  await test.step('anybody counts again from the package', async () => {
    const bytes = await new DocumentsPage(head.page).downloadPackage();
    const anybody = new VerifyPage(await stranger());
    await anybody.open();
    await anybody.choose('goi-kiem-phieu.zip', bytes);
    await expect(anybody.agrees).toBeVisible({ timeout: 180_000 });
  });

  await test.step('before the announcement neither the officer nor the hall sees a figure', async () => {
    const papers = new DocumentsPage(officer);
    await papers.openAsOfficer(id);
    await expect(officer.getByText('Chưa công bố kết quả')).toBeVisible();
    await expect(papers.link(documentNames[0], 'Word')).toHaveCount(0);
    await new WallPage(officer).open(id);
    await expect(officer.getByRole('heading', { name: 'Kiểm phiếu xong' })).toBeVisible();
  });

  await test.step('the result is announced: wall and officer show the same', async () => {
    await overview.open(id);
    await overview.take('announce');
    await expect(overview.heading('Đã công bố kết quả')).toBeVisible();
    const wall = new WallPage(officer);
    await wall.open(id);
    await expect(wall.resultHeading).toBeVisible();
    await expectTruth(officer);
    const papers = new DocumentsPage(officer);
    await papers.openAsOfficer(id);
    await expectTruth(officer);
    await expectTruthOnPaper(papers, 'Báo cáo kết quả phiếu tín nhiệm');
  });
});

async function expectTruth(page: Page) {
  const table = new ResultTable(page);
  for (const one of thads.truth)
    await expect.poll(() => table.figures(one.fullName)).toEqual(figuresOf(one, thads.presentCount));
}

async function expectTruthOnPaper(papers: DocumentsPage, name: (typeof documentNames)[number]) {
  const rows = thads.truth.map((one, index) => rowOf(one, index, thads.presentCount));
  const sheet = await rowsOf(await papers.download(name, 'Excel'));
  for (const row of rows) expect(sheet).toContainEqual(row.map(asNumber));
  for (const format of ['Word', 'PDF'] as const) {
    const words = wordsOf(await papers.download(name, format), format);
    for (const row of rows) expect(words).toContain(packed(row.join('')));
    for (const sentence of said[name]) expect(words).toContain(packed(sentence));
  }
}

/** The figures that stand in sentences: 78 convened, 77 present, 77 ballots issued and returned. */
const said: Record<(typeof documentNames)[number], readonly string[]> = {
  'Biên bản kiểm phiếu': [
    'số người được triệu tập ghi phiếu 78; có mặt 77 (đạt 98,72%)',
    'Số phiếu phát ra: 77 (bảy mươi bảy) phiếu; số phiếu thu về: 77 (bảy mươi bảy) phiếu.',
    'có 77 phiếu',
  ],
  'Báo cáo kết quả phiếu tín nhiệm': [
    'Tổng số người được triệu tập ghi phiếu: 78 đồng chí.',
    'Số có mặt: 77 đồng chí (đạt 98,72%).',
    'Số vắng mặt: 01 đồng chí (1,28%).',
    'Số phiếu phát ra: 77 phiếu.',
    'Số phiếu thu về: 77 phiếu.',
  ],
};

function idOf(page: Page): string {
  return /\/conferences\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** What a hand scanner types of the letter of this voter. */
async function squareOfLetter(conferenceId: string, number: number): Promise<string> {
  const { voters } = await reading((tx) => rollOfConference(tx, conferenceId as ConferenceId));
  const voter = voters.find((one) => one.number === number);
  if (!voter) throw new Error('Nobody has this number.');
  return letterSquare('https://192.168.1.10:3443/read/Ab9_', attendanceCode(voter.id));
}

/** The door of a hall takes many hands; here the rest come in through the use case. */
async function tickOffTheRest({ officer, id: organisationId }: Unit, conferenceId: string) {
  const id = conferenceId as ConferenceId;
  expect((await findConference(id))?.state).toBe('in-session');
  const scope = conferenceScope({ id, organisationId }, officer.actor);
  const { voters } = await reading((tx) => rollOfConference(tx, id));
  for (const voter of voters.slice(countedByKeyboard, thads.presentCount))
    must(await checkInVoter(scope, { voterId: voter.id, status: 'present', reason: '', seen: null }));
}
