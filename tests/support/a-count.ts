import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { tieAccount } from '@/data/account-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { countRecordOf, type CountRecord } from '@/data/count-repository';
import { reading, transaction } from '@/data/transaction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Account } from '@/domain/organisation/account';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { confirmCount } from '@/use-cases/counting/confirm-count';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { saveCountRecord } from '@/use-cases/counting/save-count-record';
import { showOpening } from '@/use-cases/counting/show-opening';
import { announceResult } from '@/use-cases/reporting/announce-result';
import { reportResult } from '@/use-cases/reporting/report-result';
import { voidCard } from '@/use-cases/counting/void-card';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot, aShare, aSpoiledCard } from './a-committee-with-keys';
import { anAccount } from './an-account';
import { anOpenVote, type OpenVote, type OpenVoteWish } from './an-open-vote';
import { sealedByTwo } from './by-two';
import { conferenceScope } from './scopes';

export const somePassphrase = 'mot hai ba bon nam';

const stages = ['sealed', 'opened', 'counted', 'announced', 'reported'] as const;
export type CountStage = (typeof stages)[number];

export type CountWish = OpenVoteWish & {
  /** For each form its ballots: rows are ballots, columns the subjects of the form. */
  marks: readonly (readonly (readonly Choice[])[])[];
  until?: CountStage;
  /** Cards drawn of each form; by default one for each ballot. */
  issued?: number;
  /** Cards of each form that were voided, the last of them. */
  spoiled?: number;
  /** Cards that were not found again. */
  lost?: number;
  record?: Partial<CountRecord>;
  /** What happens to the box behind the door, before it is sealed. */
  beforeSealing?: (vote: OpenVote) => Promise<void>;
};

export type Count = OpenVote & {
  members: readonly { memberId: string; account: Account; sessionId: string }[];
  /** As the head of the committee would be let in. */
  headScope: ConferenceScope;
};

/** A conference taken through the real box as far as wished, by default until its result is announced. */
export async function aCount(wish: CountWish): Promise<Count> {
  const { marks, until = 'announced', issued, spoiled = 0, lost = 0, record } = wish;
  const vote = await anOpenVote(wish);
  const has = (stage: CountStage) => stages.indexOf(until) >= stages.indexOf(stage);
  const { scope } = vote;
  const members = await accountsOf(vote);
  const [head, second] = members;
  if (!head || !second) throw new Error('The committee is too small.');
  const headScope = conferenceScope(vote.conference, {
    userId: head.account.id,
    name: head.account.fullName,
  });
  for (const [index, box] of vote.boxes.entries())
    for (const [number, choices] of (marks[index] ?? []).entries())
      valueOf(
        await castBallot({
          boxId: box.boxId,
          ballot: aSealedBallot(box.election, box.codes[number] ?? '', choices),
        }),
      );
  for (const { formId, electionUuid, codes } of vote.boxes)
    for (const code of codes.slice(codes.length - spoiled))
      valueOf(await voidCard(scope, aSpoiledCard({ formId, electionUuid, code })));
  await wish.beforeSealing?.(vote);
  valueOf(await sealedByTwo(scope));
  for (const [index, box] of vote.boxes.entries()) {
    const drawn = issued ?? marks[index]?.length ?? 0;
    const unused = box.codes.length - drawn - spoiled - lost;
    valueOf(await countCardsBack(scope, { formId: box.formId, issued: drawn, unused, spoiled }));
  }
  if (has('opened')) await openTheBoxes(vote);
  if (record) {
    const before = await reading((tx) => countRecordOf(tx, scope.conferenceId));
    valueOf(await saveCountRecord(scope, { ...before, ...record }));
  }
  if (has('counted'))
    valueOf(await confirmCount(headScope, { secondMemberId: second.memberId, passphrase: somePassphrase }));
  if (has('announced')) valueOf(await announceResult(scope));
  if (has('reported')) valueOf(await reportResult(scope));
  return { ...vote, members, headScope };
}

/** Checks the sealed ballots and opens the boxes with as many shares as are needed. */
export async function openTheBoxes({ scope, seeds }: Pick<OpenVote, 'scope' | 'seeds'>): Promise<void> {
  for (;;) {
    const progress = valueOf(await checkSealedBallots(scope));
    if (progress.checked === progress.total) break;
  }
  const opening = await showOpening(scope);
  if (!opening) throw new Error('There is nothing to open.');
  for (let member = 0; member < opening.threshold; member += 1)
    valueOf(await enterShare(scope, aShare(opening, member, seeds[member] ?? '')));
  valueOf(await openBoxes(scope));
}

async function accountsOf({ scope, conference }: OpenVote): Promise<Count['members']> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const made = [];
  for (const { id, fullName } of members) {
    const { account, sessionId } = await anAccount({
      fullName,
      passphrase: somePassphrase,
      grants: [{ role: 'committee', organisationId: conference.organisationId, conferenceId: conference.id }],
    });
    await transaction(async (tx) => {
      await tieAccount(tx, { kind: 'committee', personId: id }, account.id);
      return ok(null);
    });
    made.push({ memberId: id, account, sessionId });
  }
  return made;
}

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}
