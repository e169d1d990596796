import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { replaceVoters, rollOfConference, type VoterDraft } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { draftsOfVoters } from '@/data/voter-drafts';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { Voter, VoterGroup } from '@/domain/conference/roll';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** The roll as it was saved, and the version to save from next. */
export type SavedVoters = { version: number; voters: readonly Voter[]; groups: readonly VoterGroup[] };

export type VoterEntry = Omit<VoterDraft, 'id'>;

/** What changes on the roll: new voters go to its end, the others keep their place. */
export type SaveVoters = {
  version: number;
  added: readonly VoterEntry[];
  changed: readonly (VoterEntry & { id: VoterId })[];
  removedIds: readonly VoterId[];
};

/** Changes the roll of voters and numbers it anew. Groups that nobody is in any more are removed. */
export async function saveVoters(
  scope: ConferenceScope,
  command: SaveVoters,
): Promise<Result<SavedVoters, ChangeListsRefusal>> {
  return transaction(async (tx) => {
    const { version, added, changed, removedIds } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;

    const before = draftsOfVoters(await rollOfConference(tx, scope.conferenceId));
    const known = new Set(before.map(({ id }) => id));
    if ([...changed.map(({ id }) => id), ...removedIds].some((id) => !known.has(id)))
      return err({ code: 'changed-by-someone-else' });
    const renewed = new Map(changed.map((voter) => [voter.id, voter]));
    const kept = before.filter(({ id }) => id === null || !removedIds.includes(id));
    const drafts = [
      ...kept.map((voter) => (voter.id && renewed.get(voter.id)) ?? voter),
      ...added.map((voter) => ({ ...voter, id: null })),
    ];
    await replaceVoters(tx, scope, drafts);
    if (!(await advanceVersion(tx, scope, version, { type: 'voters-changed', count: drafts.length })))
      throw new Error('The version of a locked conference changed.');
    const { voters, groups } = await rollOfConference(tx, scope.conferenceId);
    return ok({ version: version + 1, voters, groups });
  });
}
