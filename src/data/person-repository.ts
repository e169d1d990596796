import 'server-only';
import type { ConferenceId, PersonId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Person, PollPlace, RegisteredSubject } from '@/domain/person/register';
import { nameKey } from '@/domain/person/same-person';
import type { Tx } from './transaction';

const registerLock = 960_002;

/** Lets one transaction at a time change the register, so that nobody is entered twice or given a third place in a race. */
export async function lockRegister(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${registerLock})`;
}

/** The subjects of a conference, in protocol order, as the register sees them. */
export async function registeredSubjects(tx: Tx, conferenceId: ConferenceId): Promise<RegisteredSubject[]> {
  const rows = await tx.subject.findMany({ where: { conferenceId }, orderBy: { position: 'asc' } });
  return rows.map((row) => ({
    subjectId: row.id as SubjectId,
    fullName: row.fullName,
    birthYear: row.birthYear,
    isPolled: row.exemption === null,
    personId: row.personId as PersonId | null,
  }));
}

const withPlaces = {
  subjects: {
    orderBy: { id: 'asc' },
    include: { conference: { include: { organisation: { select: { name: true } } } }, place: true },
  },
} as const;

/** Everybody in the register who bears one of these names. */
export async function personsNamed(tx: Tx, fullNames: readonly string[]): Promise<Person[]> {
  const keys = [...new Set(fullNames.map(nameKey))];
  return personsWhere(tx, { nameKey: { in: keys } });
}

/** The persons of these ids. */
export async function personsByIds(tx: Tx, ids: readonly PersonId[]): Promise<Person[]> {
  return personsWhere(tx, { id: { in: [...ids] } });
}

type Which = { nameKey: { in: string[] } } | { id: { in: string[] } };

async function personsWhere(tx: Tx, where: Which): Promise<Person[]> {
  const rows = await tx.person.findMany({ where, orderBy: { id: 'asc' }, include: withPlaces });
  return rows.map(({ id, fullName, birthYear, subjects }) => ({
    id: id as PersonId,
    fullName,
    birthYear,
    unitNames: [...new Set(subjects.map(({ conference }) => conference.organisation.name))],
    places: subjects.flatMap(({ conference, place }): PollPlace[] => {
      if (!place) return [];
      const { slot, roundYear } = place;
      const { id: conferenceId, name, heldOn, organisation } = conference;
      return [
        {
          slot,
          roundYear,
          conferenceId: conferenceId as ConferenceId,
          conferenceName: name,
          unitName: organisation.name,
          heldOn,
        },
      ];
    }),
  }));
}

/** Enters somebody new. Not idempotent. */
export async function enterPerson(
  tx: Tx,
  { fullName, birthYear }: Pick<Person, 'fullName' | 'birthYear'>,
): Promise<PersonId> {
  const row = await tx.person.create({ data: { fullName, nameKey: nameKey(fullName), birthYear } });
  return row.id as PersonId;
}

/** Says who a subject of this conference is, or that nobody knows (null). */
export async function linkSubject(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  subjectId: SubjectId,
  personId: PersonId | null,
): Promise<void> {
  await tx.subject.updateMany({ where: { id: subjectId, conferenceId }, data: { personId } });
}

/** Adds the year of birth to somebody whose year was not known. */
export async function learnBirthYear(tx: Tx, id: PersonId, birthYear: number): Promise<void> {
  await tx.person.updateMany({ where: { id, birthYear: null }, data: { birthYear } });
}

/** Gives back every place that the conference's subjects hold. */
export async function leavePlaces(tx: Tx, { conferenceId }: ConferenceScope): Promise<void> {
  await tx.pollPlace.deleteMany({ where: { subject: { conferenceId } } });
}

/** Takes a place of the round for a subject; the database refuses one that is taken, and any third. */
export async function takePlace(
  tx: Tx,
  place: { personId: PersonId; subjectId: SubjectId; roundYear: number; slot: number },
): Promise<void> {
  await tx.pollPlace.create({ data: place });
}

/** Forgets persons whom no conference lists any more. */
export async function forgetUnlisted(tx: Tx): Promise<void> {
  await tx.person.deleteMany({ where: { subjects: { none: {} } } });
}
