import { mayBeSamePerson, nameKey } from '../person/same-person';
import { votersOfForm, type Roll, type Subject, type Voter } from './roll';

type Named = { fullName: string; birthYear: number | null };

/** People of one list who share a name (letter case and spaces aside), each set in the order of the list. */
export function setsOfNamesakes<Person extends Named>(people: readonly Person[]): Person[][] {
  const sets = new Map<string, Person[]>();
  for (const person of people) {
    const key = nameKey(person.fullName);
    sets.set(key, [...(sets.get(key) ?? []), person]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

/** Is each of them told from the others by a year of birth? */
export function areToldApartByYear(namesakes: readonly Named[]): boolean {
  const years = new Set(namesakes.map((one) => one.birthYear));
  return !years.has(null) && years.size === namesakes.length;
}

/** Voters entered more than once: nothing on the list tells them apart, not even post and unit. */
export function votersEnteredTwice(voters: readonly Voter[]): Voter[] {
  return voters.filter((voter, index) =>
    voters
      .slice(0, index)
      .some(
        (earlier) =>
          mayBeSamePerson(voter, earlier) &&
          nameKey(voter.post) === nameKey(earlier.post) &&
          nameKey(voter.workUnit) === nameKey(earlier.workUnit),
      ),
  );
}

/** Subjects entered more than once. */
export function subjectsEnteredTwice(subjects: readonly Subject[]): Subject[] {
  return subjects.filter((subject, index) =>
    subjects.slice(0, index).some((earlier) => mayBeSamePerson(subject, earlier)),
  );
}

/** Subjects who would mark a ballot form on which they stand themselves. */
export function subjectsWhoMarkThemselves({ subjects, voters, forms }: Roll): Subject[] {
  return subjects.filter((subject) =>
    forms
      .filter((form) => form.subjectIds.includes(subject.id))
      .some((form) => votersOfForm(form, voters).some((voter) => mayBeSamePerson(subject, voter))),
  );
}

/** Subjects who are on the roll of voters too. Quy định 96-QĐ/TW does not forbid it; it is worth knowing. */
export function subjectsWhoVote(roll: Pick<Roll, 'subjects' | 'voters'>): Subject[] {
  return roll.subjects.filter((subject) => roll.voters.some((voter) => mayBeSamePerson(subject, voter)));
}
