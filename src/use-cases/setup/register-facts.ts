import 'server-only';
import { personsByIds, personsNamed, registeredSubjects } from '@/data/person-repository';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { isRehearsal } from '@/domain/conference/rehearsal';
import type { PersonId, SubjectId } from '@/domain/kernel/ids';
import { candidatesFor, type PollPlace, type RegisterFacts } from '@/domain/person/register';

/** Cùng một người? A subject, and whom of the register they may be: name, year and units, nothing more. */
export type IdentityQuestion = {
  subjectId: SubjectId;
  fullName: string;
  birthYear: number | null;
  candidates: readonly { personId: PersonId; birthYear: number | null; unitNames: readonly string[] }[];
};

/** What the register says about the subjects of a conference. */
export type ConferenceRegister = {
  questions: readonly IdentityQuestion[];
  elsewhere: RegisterFacts['elsewhere'];
};

/** Reads it; only subjects who are polled are asked about, and a rehearsal asks about nobody. */
export async function registerOf(
  tx: Tx,
  { id, roundYear, rehearsal }: Pick<Conference, 'id' | 'roundYear' | 'rehearsal'>,
): Promise<ConferenceRegister> {
  if (isRehearsal({ rehearsal })) return { questions: [], elsewhere: [] };
  const subjects = await registeredSubjects(tx, id);
  const polled = subjects.filter(({ isPolled }) => isPolled);
  const unknown = polled.filter(({ personId }) => personId === null);
  const named = await personsNamed(
    tx,
    unknown.map(({ fullName }) => fullName),
  );
  const questions = unknown.flatMap((subject): IdentityQuestion[] => {
    const { subjectId, fullName, birthYear } = subject;
    const candidates = candidatesFor(subject, named, subjects).map((person) => ({
      personId: person.id,
      birthYear: person.birthYear,
      unitNames: person.unitNames,
    }));
    return candidates.length > 0 ? [{ subjectId, fullName, birthYear, candidates }] : [];
  });
  const persons = await personsByIds(
    tx,
    polled.flatMap(({ personId }) => personId ?? []),
  );
  const isElsewhere = (place: PollPlace) => place.roundYear === roundYear && place.conferenceId !== id;
  const elsewhere = persons.flatMap(({ fullName, places }) =>
    places.filter(isElsewhere).map(({ unitName, heldOn }) => ({ fullName, unitName, heldOn })),
  );
  return { questions, elsewhere };
}

/** The same, as the overview takes it. */
export function factsOf({ questions, elsewhere }: ConferenceRegister): RegisterFacts {
  return { toIdentify: questions.map(({ fullName }) => fullName), elsewhere };
}
