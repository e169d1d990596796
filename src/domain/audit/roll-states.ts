import type { BallotForm, Roll, Subject, Voter } from '../conference/roll';
import type { RecordState, Values } from './record-change';

/** The subjects as records, those exempted too: why somebody is exempted is an entry of its own. */
export function subjectStates({ subjects, exempted }: Pick<Roll, 'subjects' | 'exempted'>): RecordState[] {
  const plain = exempted.map(({ exemption: _exemption, ...subject }): Subject => subject);
  return [...subjects, ...plain].map(({ id, ...subject }) => ({
    key: id,
    name: subject.fullName,
    values: asValues(subject),
  }));
}

/** The voters as records. Their numbers are left out: they follow from the list. */
export function voterStates({ voters, groups }: Pick<Roll, 'voters' | 'groups'>): RecordState[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return voters.map(({ id, number: _number, groupIds, ...voter }: Voter) => ({
    key: id,
    name: voter.fullName,
    values: {
      ...asValues(voter),
      groups: groupIds
        .map((group) => names.get(group) ?? '')
        .sort((one, other) => one.localeCompare(other, 'vi'))
        .join('; '),
    },
  }));
}

/** The ballot forms as records: who stands on each, and which groups mark it. */
export function formStates({ forms, subjects, groups }: Roll): RecordState[] {
  const subjectNames = new Map(subjects.map(({ id, fullName }) => [id, fullName]));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  return forms.map(({ id, index, title, colour, subjectIds, groupIds }: BallotForm) => ({
    key: id,
    name: title,
    values: {
      index: String(index),
      title,
      colour,
      subjects: subjectIds.map((subject) => subjectNames.get(subject) ?? '').join('; '),
      groups: groupIds
        .map((group) => groupNames.get(group) ?? '')
        .sort((one, other) => one.localeCompare(other, 'vi'))
        .join('; '),
    },
  }));
}

/** Any flat record as text by field. Null is empty. */
export function asValues(record: object): Values {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
}
