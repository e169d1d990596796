import type { Voter } from '@/domain/conference/roll';
import { foldForSearch } from '@/lib/text/vietnamese';

/** Which voters to show: `group` is the id of one, 'none' for those without, '' for all. */
export type VoterFilter = { text: string; group: string };

/** Voters whose name, post or unit holds every word of the text, with or without its marks. */
export function findVoters(voters: readonly Voter[], { text, group }: VoterFilter): readonly Voter[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  return voters.filter((voter) => {
    if (
      group === 'none'
        ? voter.groupIds.length > 0
        : group !== '' && !voter.groupIds.some((id) => id === group)
    )
      return false;
    if (words.length === 0) return true;
    const said = foldForSearch(`${voter.fullName} ${voter.post} ${voter.workUnit}`);
    return words.every((word) => said.includes(word));
  });
}
