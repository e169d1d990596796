import 'server-only';
import type { VoterDraft } from '@/data/roll-repository';
import type { Roll, Voter, VoterGroup } from '@/domain/conference/roll';

/** The roll as it was saved, and the version to save from next. */
export type SavedVoters = { version: number; voters: readonly Voter[]; groups: readonly VoterGroup[] };

/** The roll as it stands, ready to be saved again with changes. */
export function draftsOfVoters({ voters, groups }: Pick<Roll, 'voters' | 'groups'>): VoterDraft[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return voters.map(({ number: _number, groupIds, ...voter }) => ({
    ...voter,
    groupNames: groupIds.flatMap((id) => names.get(id) ?? []),
  }));
}
