import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { keepImport, rememberColumns } from '@/data/import-repository';
import { replaceVoters, rollOfConference, type VoterDraft } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import { voterStates } from '@/domain/audit/roll-states';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import { mergePeople } from '@/domain/importing/merge-people';
import type { ImportMode } from '@/domain/importing/read-people';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { keptVoters } from './kept-lists';
import type { SavedVoters, VoterEntry } from './save-voters';

export type ImportVoters = {
  version: number;
  mode: ImportMode;
  file: string;
  people: readonly VoterEntry[];
  /** Columns chosen by hand, to be offered for the next sheet of this kind. */
  choice?: ColumnChoice | null;
};

/**
 * Takes voters from a sheet into the roll. Added: those on it already are renewed and gain the sheet's groups.
 * In place of the list: the sheet is the roll now, and whoever was on it keeps their seat.
 */
export async function importVoters(
  scope: ConferenceScope,
  command: ImportVoters,
): Promise<Result<SavedVoters, ChangeListsRefusal>> {
  return transaction(async (tx) => {
    const { version, mode, file, people, choice } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;

    const roll = await rollOfConference(tx, scope.conferenceId);
    const before = keptVoters(roll);
    const drafts = mergePeople(before.people, people, mode).flatMap((line) => draftOf(line, mode));
    await replaceVoters(tx, scope, drafts);
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('voters', voterStates(roll), voterStates(after));
    const event = { type: 'voters-imported', file, rows: people.length, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    const rowCount = people.length;
    await keepImport(tx, scope, { kind: 'voters', file, rowCount, before, after: keptVoters(after) });
    if (choice) await rememberColumns(tx, scope.organisationId, 'voters', choice);
    return ok({ version: version + 1, voters: after.voters, groups: after.groups });
  });
}

function draftOf(
  { imported, before }: { imported: VoterEntry | null; before: VoterDraft | null },
  mode: ImportMode,
): VoterDraft[] {
  if (!imported) return before ? [before] : [];
  if (!before || mode === 'replace') return [{ ...imported, id: before?.id ?? null }];
  return [
    {
      ...before,
      fullName: imported.fullName,
      gender: imported.gender ?? before.gender,
      post: imported.post || before.post,
      workUnit: imported.workUnit || before.workUnit,
      groupNames: [...new Set([...before.groupNames, ...imported.groupNames])],
    },
  ];
}
