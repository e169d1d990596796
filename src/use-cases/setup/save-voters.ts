import 'server-only';
import { latestActorOf } from '@/data/audit-log';
import { advanceVersion, conferenceInScope, lockConference } from '@/data/conference-repository';
import { replaceVoters, rollOfConference, type VoterDraft } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { draftsOfVoters } from '@/data/voter-drafts';
import { changesBetween } from '@/domain/audit/record-change';
import { voterStates } from '@/domain/audit/roll-states';
import { mayChangeLists } from '@/domain/conference/change-lists';
import type { WrongState } from '@/domain/conference/transitions';
import type { Voter, VoterGroup } from '@/domain/conference/roll';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
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

export type SaveVotersRefusal = WrongState | SavedMeanwhile<SavedVoters>;

/** Changes the roll of voters and numbers it anew. Groups that nobody is in any more are removed. */
export async function saveVoters(
  scope: ConferenceScope,
  command: SaveVoters,
): Promise<Result<SavedVoters, SaveVotersRefusal>> {
  return transaction(async (tx) => {
    const { version, added, changed, removedIds } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok)
      return may.error.code === 'changed-by-someone-else'
        ? err(await savedByAnother(tx, scope))
        : err(may.error);

    const before = await rollOfConference(tx, scope.conferenceId);
    const drafts = withChanges(draftsOfVoters(before), { added, changed, removedIds });
    if (!drafts) return err(await savedByAnother(tx, scope));
    await replaceVoters(tx, scope, drafts);
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('voters', voterStates(before), voterStates(after));
    const event = { type: 'voters-changed', count: drafts.length, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1, voters: after.voters, groups: after.groups });
  });
}

function withChanges(
  before: readonly VoterDraft[],
  { added, changed, removedIds }: Omit<SaveVoters, 'version'>,
): VoterDraft[] | null {
  const known = new Set(before.map(({ id }) => id));
  if ([...changed.map(({ id }) => id), ...removedIds].some((id) => !known.has(id))) return null;
  const renewed = new Map(changed.map((voter) => [voter.id, voter]));
  const kept = before.filter(({ id }) => id === null || !removedIds.includes(id));
  return [
    ...kept.map((voter) => (voter.id && renewed.get(voter.id)) ?? voter),
    ...added.map((voter) => ({ ...voter, id: null })),
  ];
}

/** Somebody saved in between: who, and the roll that stands now, so that what was typed can be laid beside it. */
async function savedByAnother(tx: Tx, scope: ConferenceScope): Promise<SavedMeanwhile<SavedVoters>> {
  const { version } = await conferenceInScope(tx, scope);
  const { voters, groups } = await rollOfConference(tx, scope.conferenceId);
  return {
    code: 'changed-by-someone-else',
    by: await latestActorOf(tx, scope.conferenceId),
    saved: { version, voters, groups },
  };
}
