import type { Voter } from '@/domain/conference/roll';
import { foldForSearch } from '@/lib/text/vietnamese';

/** Which voters to show: `group` is the id of one, 'none' for those without, '' for all. */
export type VoterFilter = { text: string; group: string };

/** A voter with what can be searched, without its marks; made once for a list, not for each letter typed. */
export type SearchableVoter = { voter: Voter; said: string };

export function searchable(voters: readonly Voter[]): SearchableVoter[] {
  return voters.map((voter) => ({
    voter,
    said: foldForSearch(`${voter.fullName} ${voter.post} ${voter.workUnit}`),
  }));
}

/** Voters whose name, post or unit holds every word of the text, with or without its marks. */
export function findVoters(voters: readonly SearchableVoter[], { text, group }: VoterFilter): Voter[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  return voters
    .filter(({ voter, said }) => isInGroup(voter, group) && words.every((word) => said.includes(word)))
    .map(({ voter }) => voter);
}

function isInGroup({ groupIds }: Voter, group: string): boolean {
  if (group === '') return true;
  return group === 'none' ? groupIds.length === 0 : groupIds.some((id) => id === group);
}
