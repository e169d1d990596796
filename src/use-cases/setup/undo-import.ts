import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { latestImport, markUndone, type KeptImport } from '@/data/import-repository';
import {
  replaceForms,
  replaceSubjects,
  replaceVoters,
  rollOfConference,
  type FormDraft,
  type VoterDraft,
} from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import type { PeopleKind } from '@/domain/importing/columns';
import { heldAfterUndo, losesNothing, lostByUndo, type KeptPerson } from '@/domain/importing/undo-import';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { keptSubjects, keptVoters, type KeptSubject } from './kept-lists';

export type UndoImport = {
  version: number;
  kind: PeopleKind;
  importId: string;
  /** Was it said that what was done to the list since is lost? */
  losing: boolean;
};

export type UndoImportRefusal = ChangeListsRefusal | { code: 'import-gone' } | { code: 'list-changed-since' };

/**
 * Hoàn tác một lần nhập: the list as it was before the latest import. Refused when that import was undone already, or
 * when the list was changed since and nobody said that this may be lost.
 */
export async function undoImport(
  scope: ConferenceScope,
  { version, kind, importId, losing }: UndoImport,
): Promise<Result<{ version: number }, UndoImportRefusal>> {
  return transaction(async (tx) => {
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const undo = kind === 'voters' ? undoVoters : undoSubjects;
    const undone = await undo(tx, scope, { roll, importId, losing });
    if (!undone.ok) return undone;
    const { file, rowCount } = undone.value;
    const type = kind === 'voters' ? 'voters-import-undone' : 'subjects-import-undone';
    if (!(await advanceVersion(tx, scope, version, { type, file, rows: rowCount })))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1 });
  });
}

type Undoing = { roll: Roll; importId: string; losing: boolean };
type Undone = Result<{ file: string; rowCount: number }, UndoImportRefusal>;

async function undoVoters(tx: Tx, scope: ConferenceScope, { roll, ...undoing }: Undoing): Promise<Undone> {
  const found = await takeBack<VoterDraft>(tx, scope, {
    ...undoing,
    kind: 'voters',
    now: keptVoters(roll).people,
  });
  if (!found.ok) return found;
  const { before } = found.value;
  await replaceVoters(tx, scope, withKnownIds(before.people, roll.voters));
  const restored = await rollOfConference(tx, scope.conferenceId);
  const groupIds = new Map(restored.groups.map(({ name, id }) => [name, id]));
  const held = new Map(keptVoters(roll).forms.map(({ id, holds }) => [String(id), holds]));
  await replaceForms(
    tx,
    scope,
    formsWith(restored, ({ id }) => ({
      groupIds: heldAfterUndo(id, held.get(id) ?? [], found.value).flatMap(
        (name) => groupIds.get(name) ?? [],
      ),
    })),
  );
  return ok(found.value);
}

async function undoSubjects(tx: Tx, scope: ConferenceScope, { roll, ...undoing }: Undoing): Promise<Undone> {
  const found = await takeBack<KeptSubject>(tx, scope, {
    ...undoing,
    kind: 'subjects',
    now: keptSubjects(roll).people,
  });
  if (!found.ok) return found;
  const { before } = found.value;
  await replaceSubjects(tx, scope, withKnownIds(before.people, [...roll.subjects, ...roll.exempted]));
  const restored = await rollOfConference(tx, scope.conferenceId);
  // They were saved in this order; whoever had been removed has a new id.
  const seated = [...restored.subjects, ...restored.exempted];
  const ids = new Map(before.people.map((person, index) => [String(person.id), seated[index]?.id]));
  const held = new Map(roll.forms.map(({ id, subjectIds }) => [id, subjectIds]));
  await replaceForms(
    tx,
    scope,
    formsWith(restored, ({ id }) => ({
      subjectIds: heldAfterUndo(id, held.get(id) ?? [], found.value).flatMap((old) => ids.get(old) ?? []),
    })),
  );
  return ok(found.value);
}

async function takeBack<Person extends KeptPerson>(
  tx: Tx,
  scope: ConferenceScope,
  told: { kind: PeopleKind; importId: string; losing: boolean; now: readonly Person[] },
): Promise<Result<KeptImport<Person>, UndoImportRefusal>> {
  const kept = await latestImport<Person>(tx, scope, told.kind);
  if (kept?.id !== told.importId) return err({ code: 'import-gone' });
  if (!told.losing && !losesNothing(lostByUndo(kept.after.people, told.now)))
    return err({ code: 'list-changed-since' });
  if (!(await markUndone(tx, kept.id)))
    throw new Error('An import was undone under the lock of its conference.');
  return ok(kept);
}

/** Whoever is still on the list keeps their seat; the others come back as new ones. */
function withKnownIds<Person extends { id: string | null }>(
  people: readonly Person[],
  known: readonly { id: string }[],
): (Person | (Person & { id: null }))[] {
  const ids = new Set(known.map(({ id }) => id));
  return people.map((person) =>
    person.id !== null && ids.has(person.id) ? person : { ...person, id: null },
  );
}

function formsWith(roll: Roll, change: (form: BallotForm) => Partial<FormDraft>): FormDraft[] {
  return roll.forms.map((form) => ({ ...form, ...change(form) }));
}
