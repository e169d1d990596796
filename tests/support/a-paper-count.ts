import { tieAccount } from '@/data/account-repository';
import { committeeOfConference } from '@/data/committee-repository';
import type { ConferenceDetails } from '@/data/conference-repository';
import { reading, transaction } from '@/data/transaction';
import type { Rehearsal } from '@/domain/conference/conference';
import type { BallotFormId, SubjectId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Entered } from '@/domain/tally/check-count';
import { choosePaperUse } from '@/use-cases/counting/choose-paper-use';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { savePaperStock } from '@/use-cases/paper-count/save-paper-stock';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from './a-committee-with-keys';
import type { BuiltConference } from './a-conference';
import { somePassphrase } from './a-count';
import { anAccount } from './an-account';
import { aVoteReadyToOpen, firstBox, type OpenVote } from './an-open-vote';
import { openedByTwo, sealedByTwo } from './by-two';
import { conferenceScope } from './scopes';

/** A member of the committee at the own device. */
export type Counter = { memberId: string; scope: ConferenceScope };
type Three = [Counter, Counter, Counter];

/** The committee with accounts of their own. */
export async function membersOf({ scope, conference }: BuiltConference): Promise<Three> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const counters: Counter[] = [];
  for (const { id, fullName } of members) {
    const { account } = await anAccount({
      fullName,
      passphrase: somePassphrase,
      grants: [{ role: 'committee', organisationId: conference.organisationId, conferenceId: conference.id }],
    });
    await transaction(async (tx) => {
      await tieAccount(tx, { kind: 'committee', personId: id }, account.id);
      return ok(null);
    });
    counters.push({
      memberId: id,
      scope: conferenceScope(conference, { userId: account.id, name: fullName }),
    });
  }
  const [an, binh, chi] = counters;
  if (!an || !binh || !chi) throw new Error('The committee is too small.');
  return [an, binh, chi];
}

export type SealedWithPaper = {
  vote: OpenVote;
  scope: ConferenceScope;
  formId: BallotFormId;
  subjectIds: readonly SubjectId[];
  members: Three;
};

/** A sealed vote of two people: so many high on devices, so many sheets handed out and two left over. */
export async function aSealedVoteWithPaper(wish: {
  devices: number;
  issued: number;
  rehearsal?: Rehearsal;
  details?: Partial<ConferenceDetails>;
}): Promise<SealedWithPaper> {
  const { devices, issued, ...kind } = wish;
  const people = { subjects: 2, voters: devices + issued, present: devices + issued };
  const vote = await aVoteReadyToOpen({ ...people, ...kind });
  const members = await membersOf(vote);
  const { scope } = vote;
  const box = firstBox(vote);
  const { formId } = box;
  must(await choosePaperUse(members[0].scope, { use: 'beside-devices' }));
  must(await openedByTwo(scope, 'Đã diễn tập.'));
  for (const code of box.codes.slice(0, devices))
    must(await castBallot({ boxId: box.boxId, ballot: aSealedBallot(box.election, code, ['high', 'high']) }));
  must(await sealedByTwo(scope));
  const unused = box.codes.length - devices;
  must(await countCardsBack(scope, { formId, issued: devices, unused, spoiled: 0 }));
  const stock = { formId, printed: issued + 2, issued, spoiled: 0, unused: 2 };
  must(await savePaperStock(members[0].scope, stock));
  const subjectIds = vote.roll.forms[0]?.subjectIds ?? [];
  return { vote, scope, formId, subjectIds, members };
}

/** What one counter enters where every ballot is valid and every person stands the same. */
export function paperFigures(
  subjectIds: readonly SubjectId[],
  { high, medium, low }: { high: number; medium: number; low: number },
): Record<string, Entered> {
  const returned = high + medium + low;
  const rows = subjectIds.flatMap((id) => [
    [`${id}.high`, high],
    [`${id}.medium`, medium],
    [`${id}.low`, low],
    [`${id}.invalid`, 0],
  ]);
  return {
    returned,
    valid: returned,
    'whole.name-struck-out': 0,
    'whole.not-issued': 0,
    'whole.extra-name': 0,
    'line.no-mark': 0,
    'line.many-marks': 0,
    ...Object.fromEntries(rows),
  };
}

function must(outcome: { ok: boolean; error?: unknown }): void {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.error)}`);
}
