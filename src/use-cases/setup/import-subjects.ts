import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { keepImport, rememberColumns } from '@/data/import-repository';
import { replaceSubjects, rollOfConference, type SubjectDraft } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import { subjectStates } from '@/domain/audit/roll-states';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import { postsOf } from '@/domain/conference/roll';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import { mergePeople } from '@/domain/importing/merge-people';
import type { ImportMode } from '@/domain/importing/read-people';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { keptSubjects } from './kept-lists';
import type { SavedSubjects } from './save-subjects';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';

export type SubjectEntry = Omit<SubjectDraft, 'id'>;

export type ImportSubjects = {
  version: number;
  mode: ImportMode;
  file: string;
  people: readonly SubjectEntry[];
  /** Columns chosen by hand, to be offered for the next sheet of this kind. */
  choice?: ColumnChoice | null;
};

/**
 * Takes subjects from a sheet into the list, in the sheet's order. Whoever was on the list stays on their forms; whoever
 * is exempt stays on record, on the sheet or not.
 */
export async function importSubjects(
  scope: ConferenceScope,
  command: ImportSubjects,
): Promise<Result<SavedSubjects, ChangeListsRefusal | ThirdPlaceRefusal>> {
  return transaction(async (tx) => {
    const { version, mode, file, people, choice } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;

    const roll = await rollOfConference(tx, scope.conferenceId);
    const before = keptSubjects(roll);
    const drafts = mergePeople(before.people.map(told), people.map(told), mode).flatMap((line) =>
      draftOf(line, mode),
    );
    const unlisted = before.people.filter(
      ({ id, exemption }) => exemption !== null && drafts.every((draft) => draft.id !== id),
    );
    await replaceSubjects(tx, scope, [...drafts, ...unlisted]);
    const settled = await settlePersons(tx, scope, may.value);
    if (!settled.ok) return settled;
    const after = await rollOfConference(tx, scope.conferenceId);
    const rowCount = people.length;
    const changes = changesBetween('subjects', subjectStates(roll), subjectStates(after));
    const event = { type: 'subjects-imported', file, rows: rowCount, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    await keepImport(tx, scope, { kind: 'subjects', file, rowCount, before, after: keptSubjects(after) });
    if (choice) await rememberColumns(tx, scope.organisationId, 'subjects', choice);
    return ok({ version: version + 1, subjects: after.subjects, exempted: after.exempted });
  });
}

/** A subject with what tells them apart from others on a sheet. */
function told<Entry extends SubjectEntry>(entry: Entry) {
  return { entry, fullName: entry.fullName, birthYear: entry.birthYear, post: postsOf(entry), workUnit: '' };
}

function draftOf(
  line: { imported: { entry: SubjectEntry } | null; before: { entry: SubjectDraft } | null },
  mode: ImportMode,
): SubjectDraft[] {
  const imported = line.imported?.entry;
  const before = line.before?.entry;
  if (!imported) return before ? [before] : [];
  if (!before || mode === 'replace')
    return [
      {
        ...imported,
        id: before?.id ?? null,
        appointedOn: before?.appointedOn ?? null,
        exemption: before?.exemption ?? null,
      },
    ];
  return [
    {
      ...before,
      fullName: imported.fullName,
      gender: imported.gender ?? before.gender,
      partyPost: imported.partyPost || before.partyPost,
      governmentPost: imported.governmentPost || before.governmentPost,
      shortPost: imported.shortPost || before.shortPost,
    },
  ];
}
