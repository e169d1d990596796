import { areToldApartByYear, setsOfNamesakes, subjectsEnteredTwice, votersEnteredTwice } from './namesakes';
import type { ReadinessPlace } from './readiness-line';
import type { Roll, Subject, Voter } from './roll';

/** What each finding means for convening; the same rules as `readinessToConvene`, told person by person. */
const personFindings = {
  'entered-twice': 'blocks',
  'without-group': 'blocks',
  'without-form': 'blocks',
  'namesake-without-year': 'attention',
  namesake: 'attention',
} as const;

export type PersonFindingCode = keyof typeof personFindings;

/** Vấn đề theo từng người. `numbers` are places on the list it is about: of the person, and of namesakes. */
export type PersonFinding = {
  code: PersonFindingCode;
  state: 'blocks' | 'attention';
  fullName: string;
  birthYear: number | null;
  numbers: readonly number[];
  place: ReadinessPlace;
};

/** Everything about single people that blocks convening or is worth a look, what blocks first. */
export function findingsByPerson(roll: Roll): PersonFinding[] {
  const found = [...ofSubjects(roll), ...ofVoters(roll)];
  return [
    ...found.filter((one) => one.state === 'blocks'),
    ...found.filter((one) => one.state === 'attention'),
  ];
}

function ofSubjects(roll: Roll): PersonFinding[] {
  const { subjects, forms } = roll;
  const polled = new Set(forms.flatMap((form) => form.subjectIds));
  const about = (code: PersonFindingCode, subject: Subject, place: ReadinessPlace) =>
    finding(code, subject, [subject.position], place);
  return [
    ...subjectsEnteredTwice(subjects).map((subject) => about('entered-twice', subject, 'subjects')),
    ...subjects.filter((one) => !polled.has(one.id)).map((one) => about('without-form', one, 'forms')),
  ];
}

function ofVoters({ voters }: Roll): PersonFinding[] {
  const about = (code: PersonFindingCode, voter: Voter, numbers: readonly number[] = [voter.number]) =>
    finding(code, voter, numbers, 'voters');
  const twice = votersEnteredTwice(voters);
  const namesakes = setsOfNamesakes(voters.filter((voter) => !twice.includes(voter)));
  return [
    ...twice.map((voter) => about('entered-twice', voter)),
    ...voters.filter((voter) => voter.groupIds.length === 0).map((voter) => about('without-group', voter)),
    ...namesakes.flatMap((set) => {
      const code = areToldApartByYear(set) ? 'namesake' : 'namesake-without-year';
      const numbers = set.map((voter) => voter.number);
      return set.map((voter) => about(code, voter, numbers));
    }),
  ];
}

function finding(
  code: PersonFindingCode,
  { fullName, birthYear }: Subject | Voter,
  numbers: readonly number[],
  place: ReadinessPlace,
): PersonFinding {
  return { code, state: personFindings[code], fullName, birthYear, numbers, place };
}
