import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { replaceVoters, rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { draftsOfVoters } from '@/data/voter-drafts';
import { changesBetween } from '@/domain/audit/record-change';
import { voterStates } from '@/domain/audit/roll-states';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import { doubleEntries, mergedVoter } from '@/domain/electorate/double-entries';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type MergeVoters = { version: number; firstId: VoterId; secondId: VoterId };

export type MergeVotersRefusal = ChangeListsRefusal | { code: 'not-a-double' };

/**
 * Gộp hai dòng của một người: one seat on the roll with the groups of both. Somebody says that they are one person;
 * refused for two lines that cannot be (their names differ, or their years of birth).
 */
export async function mergeVoters(
  scope: ConferenceScope,
  { version, firstId, secondId }: MergeVoters,
): Promise<Result<{ version: number }, MergeVotersRefusal>> {
  return transaction(async (tx) => {
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const double = doubleEntries(roll.voters).find(
      ({ first, second }) => first.id === firstId && second.id === secondId,
    );
    if (!double) return err({ code: 'not-a-double' });

    const merged = mergedVoter(double);
    const voters = roll.voters
      .filter(({ id }) => id !== secondId)
      .map((voter) => (voter.id === firstId ? merged : voter));
    await replaceVoters(tx, scope, draftsOfVoters({ voters, groups: roll.groups }));
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('voters', voterStates(roll), voterStates(after));
    const event = { type: 'voters-merged', name: merged.fullName, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1 });
  });
}
