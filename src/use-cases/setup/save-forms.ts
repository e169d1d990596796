import 'server-only';
import { latestActorOf } from '@/data/audit-log';
import { advanceVersion, conferenceInScope, lockConference } from '@/data/conference-repository';
import { replaceForms, rollOfConference, type FormDraft } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import { formStates } from '@/domain/audit/roll-states';
import { mayChangeLists } from '@/domain/conference/change-lists';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SaveForms = { version: number; forms: readonly FormDraft[] };

/** The forms as they were saved, and the version to save from next. */
export type SavedForms = { version: number; forms: readonly BallotForm[] };

export type SaveFormsRefusal = WrongState | SavedMeanwhile<SavedForms>;

/** Saves the ballot forms, numbered in this order. A form that still leaves somebody out may be saved: convening checks that. */
export async function saveForms(
  scope: ConferenceScope,
  command: SaveForms,
): Promise<Result<SavedForms, SaveFormsRefusal>> {
  return transaction(async (tx) => {
    const { version, forms } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok)
      return may.error.code === 'changed-by-someone-else'
        ? err(await savedMeanwhile(tx, scope))
        : err(may.error);

    const before = await rollOfConference(tx, scope.conferenceId);
    if (forms.some((form) => !isOfRoll(form, before))) return err(await savedMeanwhile(tx, scope));
    await replaceForms(tx, scope, forms);
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('forms', formStates(before), formStates(after));
    const event = { type: 'ballot-forms-changed', count: forms.length, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1, forms: after.forms });
  });
}

/** The forms that stand now, to be laid beside what was typed. */
async function savedMeanwhile(tx: Tx, scope: ConferenceScope): Promise<SavedMeanwhile<SavedForms>> {
  const { version } = await conferenceInScope(tx, scope);
  const { forms } = await rollOfConference(tx, scope.conferenceId);
  const by = await latestActorOf(tx, scope.conferenceId);
  return { code: 'changed-by-someone-else', by, saved: { version, forms } };
}

function isOfRoll(form: FormDraft, roll: Roll): boolean {
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  return (
    (form.id === null || has(roll.forms, form.id)) &&
    form.subjectIds.every((id) => has(roll.subjects, id)) &&
    form.groupIds.every((id) => has(roll.groups, id))
  );
}
