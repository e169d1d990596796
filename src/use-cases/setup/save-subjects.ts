import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { replaceSubjects, rollOfConference, type SubjectDraft } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { Subject } from '@/domain/conference/roll';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SaveSubjects = { version: number; subjects: readonly SubjectDraft[] };

/** The list as it was saved, and the version to save from next. */
export type SavedSubjects = { version: number; subjects: readonly Subject[] };

/** Saves the list of subjects in this order. Whoever keeps their id stays on their forms. */
export async function saveSubjects(
  scope: ConferenceScope,
  command: SaveSubjects,
): Promise<Result<SavedSubjects, ChangeListsRefusal>> {
  return transaction(async (tx) => {
    const { version, subjects } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;

    const before = await rollOfConference(tx, scope.conferenceId);
    const known = new Set(before.subjects.map(({ id }) => id));
    if (subjects.some(({ id }) => id !== null && !known.has(id)))
      return err({ code: 'changed-by-someone-else' });
    await replaceSubjects(tx, scope, subjects);
    if (!(await advanceVersion(tx, scope, version, { type: 'subjects-changed', count: subjects.length })))
      throw new Error('The version of a locked conference changed.');
    const after = await rollOfConference(tx, scope.conferenceId);
    return ok({ version: version + 1, subjects: after.subjects });
  });
}
