import 'server-only';
import { latestActorOf, recordEvent } from '@/data/audit-log';
import { advanceVersion, conferenceInScope, lockConference } from '@/data/conference-repository';
import { replaceSubjects, rollOfConference, type SubjectDraft } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import { subjectStates } from '@/domain/audit/roll-states';
import { mayChangeLists } from '@/domain/conference/change-lists';
import type { WrongState } from '@/domain/conference/transitions';
import type { ExemptSubject, Roll, Subject } from '@/domain/conference/roll';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';

export type SaveSubjects = { version: number; subjects: readonly SubjectDraft[] };

/** The list as it was saved, and the version to save from next. */
export type SavedSubjects = {
  version: number;
  subjects: readonly Subject[];
  exempted: readonly ExemptSubject[];
};

export type SaveSubjectsRefusal = WrongState | ThirdPlaceRefusal | SavedMeanwhile<SavedSubjects>;

/**
 * Saves the list of subjects in this order, exempt ones included. Whoever keeps their id stays on their forms, unless
 * they are exempt now; each exemption given, changed or lifted is in the history by name. Refused at the third place of
 * somebody known to the register.
 */
export async function saveSubjects(
  scope: ConferenceScope,
  command: SaveSubjects,
): Promise<Result<SavedSubjects, SaveSubjectsRefusal>> {
  return transaction(async (tx) => {
    const { version, subjects } = command;
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok)
      return may.error.code === 'changed-by-someone-else'
        ? err(await savedMeanwhile(tx, scope))
        : err(may.error);

    const before = await rollOfConference(tx, scope.conferenceId);
    const known = new Set([...before.subjects, ...before.exempted].map(({ id }) => id));
    if (subjects.some(({ id }) => id !== null && !known.has(id))) return err(await savedMeanwhile(tx, scope));
    await replaceSubjects(tx, scope, subjects);
    const settled = await settlePersons(tx, scope, may.value);
    if (!settled.ok) return settled;
    const after = await rollOfConference(tx, scope.conferenceId);
    const changes = changesBetween('subjects', subjectStates(before), subjectStates(after));
    const event = { type: 'subjects-changed', count: subjects.length, changes } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    await recordExemptions(tx, scope, before, after);
    return ok({ version: version + 1, subjects: after.subjects, exempted: after.exempted });
  });
}

/** The list that stands now, to be laid beside what was typed. */
async function savedMeanwhile(tx: Tx, scope: ConferenceScope): Promise<SavedMeanwhile<SavedSubjects>> {
  const { version } = await conferenceInScope(tx, scope);
  const { subjects, exempted } = await rollOfConference(tx, scope.conferenceId);
  const by = await latestActorOf(tx, scope.conferenceId);
  return { code: 'changed-by-someone-else', by, saved: { version, subjects, exempted } };
}

async function recordExemptions(tx: Tx, scope: ConferenceScope, before: Roll, after: Roll): Promise<void> {
  const about = { conferenceId: scope.conferenceId, actor: scope.actor };
  const asBefore = new Map(before.exempted.map((one) => [one.id, JSON.stringify(one.exemption)]));
  for (const { id, fullName, exemption } of after.exempted) {
    const { reason, evidence, legalBasis } = exemption;
    const ground = [legalBasis, evidence].filter((text) => text !== '').join('; ');
    const event = { type: 'subject-exempted', name: fullName, reason, ground } as const;
    if (asBefore.get(id) !== JSON.stringify(exemption)) await recordEvent(tx, about, event);
  }
  for (const { id, fullName } of after.subjects)
    if (asBefore.has(id)) await recordEvent(tx, about, { type: 'subject-exemption-lifted', name: fullName });
}
