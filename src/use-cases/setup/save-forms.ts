import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { replaceForms, rollOfConference, type FormDraft } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import { formStates } from '@/domain/audit/roll-states';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SaveForms = { version: number; forms: readonly FormDraft[] };

/** The forms as they were saved, and the version to save from next. */
export type SavedForms = { version: number; forms: readonly BallotForm[] };

/** Saves the ballot forms, numbered in this order. A form that still leaves somebody out may be saved: convening checks that. */
export async function saveForms(
  scope: ConferenceScope,
  command: SaveForms,
): Promise<Result<SavedForms, ChangeListsRefusal>> {
  return transaction(async (tx) => {
    const { version, forms } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;

    const before = await rollOfConference(tx, scope.conferenceId);
    if (forms.some((form) => !isOfRoll(form, before))) return err({ code: 'changed-by-someone-else' });
    await replaceForms(tx, scope, forms);
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('forms', formStates(before), formStates(after));
    const event = { type: 'ballot-forms-changed', count: forms.length, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1, forms: after.forms });
  });
}

function isOfRoll(form: FormDraft, roll: Roll): boolean {
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  return (
    (form.id === null || has(roll.forms, form.id)) &&
    form.subjectIds.every((id) => has(roll.subjects, id)) &&
    form.groupIds.every((id) => has(roll.groups, id))
  );
}
