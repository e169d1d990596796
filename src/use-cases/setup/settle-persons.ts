import 'server-only';
import {
  enterPerson,
  forgetUnlisted,
  learnBirthYear,
  leavePlaces,
  linkSubject,
  lockRegister,
  personsByIds,
  personsNamed,
  registeredSubjects,
  takePlace,
} from '@/data/person-repository';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { candidatesFor, nextSlot, type RegisteredSubject, type ThirdPlace } from '@/domain/person/register';
import { mayBeSamePerson } from '@/domain/person/same-person';
import { dateScreen } from '@/lib/text/date';

/** Điều 3: the third place in a round is refused, and the other two are named. */
export type ThirdPlaceRefusal = {
  code: 'third-place';
  name: string;
  round: number;
  first: string;
  second: string;
};

/**
 * Finds the subjects of a conference in the register. A name that nobody there bears is entered; a name that somebody
 * bears is left for a person to say (`identifySubject`); whoever is polled takes a place of the round. Refused at
 * somebody's third place. A rehearsal takes nobody's place and enters nobody. Idempotent. The conference is locked by the
 * caller.
 */
export async function settlePersons(
  tx: Tx,
  scope: ConferenceScope,
  { roundYear, rehearsal }: Pick<Conference, 'roundYear' | 'rehearsal'>,
): Promise<Result<null, ThirdPlaceRefusal>> {
  if (isRehearsal({ rehearsal })) return ok(null);
  await lockRegister(tx);
  await leavePlaces(tx, scope);
  await partFromRenamed(tx, scope);
  await forgetUnlisted(tx);
  await enterUnknown(tx, scope);
  return takePlaces(tx, scope, roundYear);
}

/** A line that was given another name or year is somebody else now. */
async function partFromRenamed(tx: Tx, scope: ConferenceScope): Promise<void> {
  const subjects = await registeredSubjects(tx, scope.conferenceId);
  const persons = await personsByIds(tx, linkedTo(subjects));
  for (const subject of subjects) {
    const person = persons.find(({ id }) => id === subject.personId);
    if (!person) continue;
    if (!mayBeSamePerson(subject, person)) await linkSubject(tx, scope, subject.subjectId, null);
    else if (subject.birthYear !== null) await learnBirthYear(tx, person.id, subject.birthYear);
  }
}

async function enterUnknown(tx: Tx, scope: ConferenceScope): Promise<void> {
  const subjects = await registeredSubjects(tx, scope.conferenceId);
  const unknown = subjects.filter(({ personId }) => personId === null);
  const register = await personsNamed(
    tx,
    unknown.map(({ fullName }) => fullName),
  );
  for (const subject of unknown)
    if (candidatesFor(subject, register, subjects).length === 0)
      await linkSubject(tx, scope, subject.subjectId, await enterPerson(tx, subject));
}

async function takePlaces(
  tx: Tx,
  scope: ConferenceScope,
  roundYear: number,
): Promise<Result<null, ThirdPlaceRefusal>> {
  const polled = (await registeredSubjects(tx, scope.conferenceId)).filter(({ isPolled }) => isPolled);
  const persons = await personsByIds(tx, linkedTo(polled));
  for (const { subjectId, personId } of polled) {
    const person = persons.find(({ id }) => id === personId);
    if (!person) continue;
    const slot = nextSlot(person, roundYear);
    if (!slot.ok) return err(refusalOf(slot.error));
    await takePlace(tx, { personId: person.id, subjectId, roundYear, slot: slot.value });
  }
  return ok(null);
}

function linkedTo(subjects: readonly RegisteredSubject[]) {
  return subjects.flatMap(({ personId }) => personId ?? []);
}

function refusalOf({ fullName, roundYear, places }: ThirdPlace): ThirdPlaceRefusal {
  const [first = '', second = ''] = places.map(
    ({ unitName, conferenceName, heldOn }) => `${unitName} (${conferenceName}, ngày ${dateScreen(heldOn)})`,
  );
  return { code: 'third-place', name: fullName, round: roundYear, first, second };
}
