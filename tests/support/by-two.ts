import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { closeVotingBy } from '@/use-cases/counting/close-voting';
import { openVotingBy } from '@/use-cases/counting/open-voting';
import type { Pair } from '@/use-cases/counting/two-members';

/** The first two of the committee, who stand for an act in a situation that is about something else. */
async function firstTwo(scope: ConferenceScope): Promise<Pair> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const [first, second] = members.map(({ id, fullName }) => ({ memberId: id, fullName }));
  if (!first || !second) throw new Error('The committee is too small.');
  return { first, second };
}

/** Opens the vote as two members do; who they are is not asked by a passphrase. */
export async function openedByTwo(scope: ConferenceScope, testSkippedReason: string) {
  return openVotingBy(scope, await firstTwo(scope), testSkippedReason);
}

/** Seals the boxes as two members do; who they are is not asked by a passphrase. */
export async function sealedByTwo(scope: ConferenceScope) {
  return closeVotingBy(scope, await firstTwo(scope));
}
