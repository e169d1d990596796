import { isFounded, standingByDate, type Exemption, type PollTime } from '../person/exemption';
import type { ExemptSubject, Roll, Subject } from './roll';

/** What the rules of the new year change for somebody taken over from an earlier conference. */
export const copyChanges = [
  'now-exempt',
  'exemption-lapsed',
  'exemption-to-review',
  'year-to-decide',
  'third-place',
] as const;
export type CopyChange = (typeof copyChanges)[number];

/** One subject as the new conference takes them over; `change` is what an officer should look at. */
export type CopiedSubject = { subject: Subject; exemption: Exemption | null; change: CopyChange | null };

/**
 * Checks everybody on an earlier list against the rules at the new time: exemptions by the date are computed anew, those
 * of another round lapse, and the others stay until a person looks at them.
 */
export function checkForCopy(roll: Roll, before: PollTime, poll: PollTime): CopiedSubject[] {
  const polled = roll.subjects.map((subject) => copyOfPolled(subject, poll));
  const exempted = roll.exempted.map((subject) => copyOfExempt(subject, before, poll));
  return [...polled, ...exempted].sort((one, other) => one.subject.position - other.subject.position);
}

function copyOfPolled(subject: Subject, poll: PollTime): CopiedSubject {
  switch (standingByDate(subject.appointedOn, poll)) {
    case 'polled':
      return { subject, exemption: null, change: null };
    case 'to-decide':
      return { subject, exemption: null, change: 'year-to-decide' };
    case 'exempt': {
      const exemption = { reason: 'appointed-in-poll-year', evidence: '', legalBasis: '' } as const;
      return { subject, exemption, change: 'now-exempt' };
    }
  }
}

function copyOfExempt(exempt: ExemptSubject, before: PollTime, poll: PollTime): CopiedSubject {
  const { exemption, ...subject } = exempt;
  const isOfThatRound = exemption.reason === 'two-places' && before.roundYear !== poll.roundYear;
  if (isOfThatRound || !isFounded(exemption, subject.appointedOn, poll))
    return { ...copyOfPolled(subject, poll), change: 'exemption-lapsed' };
  return { subject, exemption, change: 'exemption-to-review' };
}

/** The lists as the new conference would have them: whoever is left out is on no list and no form. */
export function copiedRoll(roll: Roll, people: readonly CopiedSubject[]): Roll {
  const subjects = people.flatMap(({ subject, exemption }) => (exemption ? [] : [subject]));
  const kept = new Set(subjects.map(({ id }) => id));
  return {
    ...roll,
    subjects,
    exempted: people.flatMap(({ subject, exemption }) => (exemption ? [{ ...subject, exemption }] : [])),
    forms: roll.forms.map((form) => ({ ...form, subjectIds: form.subjectIds.filter((id) => kept.has(id)) })),
  };
}

/** The name of an earlier conference with the year of the new round in it. */
export function renamedForRound(name: string, before: number, after: number): string {
  return name.replaceAll(String(before), String(after));
}
