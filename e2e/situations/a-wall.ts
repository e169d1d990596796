import type { Choice } from '@/ballot-box/protocol/make-ballot';
import type { WallLayout, WallScreen } from '@/domain/wall/wall-control';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { noSeals } from '@/domain/paper-count/box-seals';
import { choosePaperUse } from '@/use-cases/counting/choose-paper-use';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { saveBoxSeals } from '@/use-cases/paper-count/save-box-seals';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { aConference, type ConferenceWish } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { membersOf } from '@tests/support/a-paper-count';
import { aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { must } from './a-hall';
import { aUnit, type Staff } from './a-unit';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';

/** A conference that looks the same on the wall whenever it is made, save the name of its unit and the code of its box. */
export type WallSituation = { officer: Staff; id: string; scope: ConferenceScope };

const deputy = 'Phó Tổng cục trưởng';
const posts = [
  'Ủy viên Ban Cán sự đảng Bộ Tư pháp, Tổng cục trưởng',
  deputy,
  deputy,
  deputy,
  'Chánh Văn phòng',
];
const subjects = posts.map((governmentPost) => ({ governmentPost }));

const details = {
  name: 'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí lãnh đạo Tổng cục Thi hành án dân sự',
};

const legalBases = [
  'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với các chức danh lãnh đạo, quản lý',
  'Kế hoạch số 17-KH/BCSĐ, ngày 16/5/2028 của Ban Cán sự đảng Bộ Tư pháp',
  'Công văn số 1204-CV/BTCTW, ngày 04/4/2028 của Ban Tổ chức Trung ương',
  'Quy chế làm việc của Đảng ủy Tổng cục',
];

async function wishOf(wish: ConferenceWish) {
  const { id, officer } = await aUnit();
  return {
    officer,
    wish: { organisationId: id, actor: officer.actor, subjects, details, legalBases, committee: 5, ...wish },
  };
}

/** Convened, or already in session with all but one in the hall. */
export async function aWallBefore(state: 'convened' | 'in-session'): Promise<WallSituation> {
  const isOpen = state === 'in-session';
  const { officer, wish } = await wishOf({ state, voters: 78, ...(isOpen && { present: 77 }) });
  const { scope } = await aConference(isOpen ? wish : { ...wish, committee: 0 });
  return { officer, id: scope.conferenceId, scope };
}

/** Voting on devices with paper beside them: seven ballots are in the electronic box. `seal` ends it, both boxes sealed. */
export async function aWallWhileVoting(): Promise<WallSituation & { seal: () => Promise<void> }> {
  const { officer, wish } = await wishOf({ voters: 12, present: 12 });
  const vote = await aVoteReadyToOpen(wish);
  const { scope } = vote;
  const [member] = await membersOf(vote);
  must(await choosePaperUse(member.scope, { use: 'beside-devices' }));
  must(await openedByTwo(scope, 'Đã diễn tập ngày hôm trước.'));
  const { boxId, election, codes } = firstBox(vote);
  const choices: Choice[] = subjects.map(() => 'high');
  for (const code of codes.slice(0, 7))
    must(await castBallot({ boxId, ballot: aSealedBallot(election, code, choices) }));
  const seal = async () => {
    must(await sealedByTwo(scope));
    must(await saveBoxSeals(member.scope, { ...noSeals, locked: '000141', closed: '000142' }));
  };
  return { officer, id: scope.conferenceId, scope, seal };
}

/** Announced: nobody stands like another, one line was left blank. */
export async function aWallWithResults(): Promise<WallSituation> {
  const { officer, wish } = await wishOf({ voters: 9 });
  const marks = Array.from({ length: 9 }, (_, ballot) =>
    subjects.map((_, row): Choice => {
      if (ballot === 8 && row === 2) return 'blank';
      const place = ballot + row * 2;
      return place < 9 ? 'high' : place < 13 ? 'medium' : 'low';
    }),
  );
  const { scope } = await aCount({ ...wish, marks: [marks] });
  return { officer, id: scope.conferenceId, scope };
}

/** What the secretary puts on the wall. */
export async function putOnWall(
  { scope }: WallSituation,
  screen: WallScreen,
  layout: WallLayout = 'table',
  page = 1,
): Promise<void> {
  must(await driveWall(scope, { screen, layout, page }));
}
