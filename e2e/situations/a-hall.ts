import { committeeOfConference } from '@/data/committee-repository';
import { addObserver } from '@/use-cases/hall/add-observer';
import { issueEnrolment } from '@/use-cases/hall/issue-enrolment';
import { enrol } from '@/use-cases/session/enrol';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Result } from '@/domain/kernel/result';
import { aVoteReadyToOpen, firstBox, type BoxWithCards, type OpenVote } from '@tests/support/an-open-vote';
import { passwordOfAll, word, type Account, type Unit } from './a-unit';
import { openedByTwo } from '@tests/support/by-two';

export type Member = Account & { id: string; fullName: string };

/** A conference in its hall, with the people who work there. */
export type Hall = OpenVote & {
  unit: Unit;
  id: string;
  name: string;
  /** The one ballot form's box and its cards. */
  box: BoxWithCards;
  /** The ballot committee, its head first, with the secrets on their slips. */
  committee: (Member & { seed: string })[];
};

export type HallWish = { subjects?: number; voters?: number; present?: number; cards?: number };

/** Boxes locked, cards printed, the committee enrolled: voting can be opened. */
export async function aHallReadyToVote(unit: Unit, wish: HallWish = {}): Promise<Hall> {
  const name = `Hội nghị lấy phiếu tín nhiệm lãnh đạo đợt ${word()}`;
  const vote = await aVoteReadyToOpen({
    ...wish,
    organisationId: unit.id,
    actor: unit.officer.actor,
    details: { name },
  });
  const { scope, seeds } = vote;
  const members = await committeeWithAccounts(scope);
  const committee = members.map((member, index) => ({ ...member, seed: seeds[index] ?? '' }));
  return { ...vote, unit, id: scope.conferenceId, name, box: firstBox(vote), committee };
}

/** The members of a committee, each enrolled with an account of the own. */
export async function committeeWithAccounts(scope: ConferenceScope): Promise<Member[]> {
  const committee = [];
  for (const { id, fullName } of await reading((tx) => committeeOfConference(tx, scope.conferenceId))) {
    const { token } = must(await issueEnrolment(scope, { kind: 'committee', personId: id }));
    committee.push({ ...(await enrolled(token)), id, fullName });
  }
  return committee;
}

/** Anybody with one of the cards can vote. */
export async function anOpenHall(unit: Unit, wish: HallWish = {}): Promise<Hall> {
  const hall = await aHallReadyToVote(unit, wish);
  must(await openedByTwo(hall.scope, 'Đã diễn tập ngày hôm trước.'));
  return hall;
}

/** Somebody sent to watch, who can sign in. */
export async function anObserver({ scope }: Hall): Promise<Account> {
  const observer = { fullName: 'Phan Thị Ngọc Bích', post: 'Phó Chủ nhiệm', organisation: 'Ủy ban Kiểm tra' };
  const { id } = must(await addObserver(scope, observer));
  const { token } = must(await issueEnrolment(scope, { kind: 'observer', personId: id }));
  return enrolled(token);
}

async function enrolled(token: string): Promise<Account> {
  const account = { username: `dong.chi.${word()}`, password: passwordOfAll };
  must(await enrol({ token, username: account.username, passphrase: account.password }));
  return account;
}

/** Unwraps what must not be refused on the way to a situation. */
export function must<V>(outcome: Result<V, { code: string }>): V {
  if (!outcome.ok) throw new Error(`The situation was refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}
