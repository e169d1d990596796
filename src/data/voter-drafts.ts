import 'server-only';
import type { Roll } from '@/domain/conference/roll';
import type { VoterDraft } from './roll-repository';

/** The roll as it stands, ready to be saved again with changes. */
export function draftsOfVoters({ voters, groups }: Pick<Roll, 'voters' | 'groups'>): VoterDraft[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return voters.map(({ number: _number, groupIds, ...voter }) => ({
    ...voter,
    groupNames: groupIds.flatMap((id) => names.get(id) ?? []),
  }));
}
