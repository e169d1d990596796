import { checkRoll } from '../electorate/check-roll';
import { leastReaching, reaches } from '../kernel/share';
import { nothingInRegister, type RegisterFacts } from '../person/register';
import { isFounded, standingByDate, type StandingByDate } from '../person/exemption';
import { isFew } from '../kernel/small-groups';
import type { Conference } from './conference';
import {
  areToldApartByYear,
  setsOfNamesakes,
  subjectsEnteredTwice,
  subjectsWhoMarkThemselves,
  subjectsWhoVote,
  votersEnteredTwice,
} from './namesakes';
import { line, type ReadinessLine } from './readiness-line';
import { votersOfForm, type Roll, type VoterGroup } from './roll';

/** Quy định 96-QĐ/TW, Điều 3: at least two thirds of those convened are present. */
export const regulationQuorum = { of: 2, per: 3 } as const;

/** Điều kiện để triệu tập: what must be on paper before anybody is called to the hall. `today` is the hall's own day. */
export function readinessToConvene(
  conference: Conference,
  roll: Roll,
  today: string,
  register: RegisterFacts = nothingInRegister,
): ReadinessLine[] {
  return [
    legalBasesLine(roll),
    ...chairAndSecretaryLines(conference),
    ...timeAndVenueLines(conference, today),
    ...subjectLines(roll),
    ...exemptionLines(conference, roll),
    ...registerLines(register),
    ...voterLines(roll),
    ...seatLines(roll),
    ...formLines(roll),
    ...smallFormLines(roll),
    ...selfMarkingLines(conference, roll),
    ...quorumLines(conference, roll),
    line('committee-later', 'hall'),
  ];
}

function legalBasesLine({ legalBases }: Roll): ReadinessLine {
  if (legalBases.length === 0) return line('legal-bases-missing', 'details');
  const names = legalBases.map((basis) => basis.citation);
  return line('legal-bases', 'details', { values: { count: legalBases.length }, names });
}

function chairAndSecretaryLines(conference: Conference): ReadinessLine[] {
  const { chairName, chairPosition, secretaryName, secretaryPosition } = conference;
  const missing = [
    ...(isBlank(chairName) || isBlank(chairPosition) ? [line('chair-missing', 'details')] : []),
    ...(isBlank(secretaryName) || isBlank(secretaryPosition) ? [line('secretary-missing', 'details')] : []),
  ];
  return missing.length > 0
    ? missing
    : [line('chair-and-secretary', 'details', { names: [chairName, secretaryName] })];
}

function timeAndVenueLines({ venue, heldOn }: Conference, today: string): ReadinessLine[] {
  return [
    isBlank(venue) ? line('venue-missing', 'details') : line('time-and-venue', 'details', { names: [venue] }),
    ...(heldOn < today ? [line('date-passed', 'details')] : []),
  ];
}

function subjectLines({ subjects }: Roll): ReadinessLine[] {
  if (subjects.length === 0) return [line('subjects-missing', 'subjects')];
  const twice = namesOf(subjectsEnteredTwice(subjects));
  return [
    line('subjects', 'subjects', { values: { count: subjects.length } }),
    ...(twice.length > 0 ? [line('subject-twice', 'subjects', listed(twice))] : []),
  ];
}

/** Điều 3: whoever the date exempts is exempt, and nobody is exempt by a date that does not say so. */
function exemptionLines(conference: Conference, { subjects, exempted }: Roll): ReadinessLine[] {
  const polledAs = (standing: StandingByDate) =>
    namesOf(subjects.filter((one) => standingByDate(one.appointedOn, conference) === standing));
  const unfounded = namesOf(exempted.filter((one) => !isFounded(one.exemption, one.appointedOn, conference)));
  const [due, toDecide] = [polledAs('exempt'), polledAs('to-decide')];
  return [
    ...(exempted.length > 0 ? [line('exempted', 'subjects', listed(namesOf(exempted)))] : []),
    ...(due.length > 0 ? [line('must-be-exempt', 'subjects', listed(due))] : []),
    ...(unfounded.length > 0 ? [line('exemption-unfounded', 'subjects', listed(unfounded))] : []),
    ...(toDecide.length > 0 ? [line('year-to-decide', 'subjects', listed(toDecide))] : []),
  ];
}

/** Điều 3: two places at the most; who is meant has to be said by a person, for names repeat. */
function registerLines({ toIdentify, elsewhere }: RegisterFacts): ReadinessLine[] {
  const places = elsewhere.map(({ fullName, unitName }) => `${fullName}: ${unitName}`);
  return [
    ...(toIdentify.length > 0 ? [line('person-to-identify', 'subjects', listed(toIdentify))] : []),
    ...(places.length > 0 ? [line('places-elsewhere', 'subjects', listed(places))] : []),
  ];
}

function voterLines(roll: Roll): ReadinessLine[] {
  const { voters, groups } = roll;
  if (voters.length === 0) return [line('voters-missing', 'voters')];
  const without = namesOf(voters.filter((voter) => voter.groupIds.length === 0));
  const twice = votersEnteredTwice(voters);
  const namesakes = setsOfNamesakes(voters.filter((voter) => !twice.includes(voter)));
  const apart = namesakes.filter(areToldApartByYear).flat();
  const alike = namesakes.filter((set) => !areToldApartByYear(set)).flat();
  const alsoSubjects = namesOf(subjectsWhoVote(roll));
  return [
    line('voters', 'voters', { values: { count: voters.length, groups: groups.length } }),
    ...(without.length > 0 ? [line('voters-without-group', 'voters', listed(without))] : []),
    ...(twice.length > 0 ? [line('voter-twice', 'voters', listed(namesOf(twice)))] : []),
    ...(alike.length > 0 ? [line('namesakes-without-year', 'voters', listed(unique(namesOf(alike))))] : []),
    ...(apart.length > 0 ? [line('namesakes', 'voters', listed(unique(namesOf(apart))))] : []),
    ...(alsoSubjects.length > 0 ? [line('subjects-vote-too', 'voters', listed(alsoSubjects))] : []),
  ];
}

/** Against the template that was applied, if one was. Nothing blocks: units differ, and the officer answers for the roll. */
function seatLines(roll: Roll): ReadinessLine[] {
  const { seats, subjectsMissing } = checkRoll(roll);
  const empty = seats.filter(({ standing }) => standing.code === 'nobody');
  const short = seats.filter(({ standing }) => standing.code === 'fewer');
  const names = (checks: typeof seats) => checks.map(({ group }) => group.name);
  return [
    ...(empty.length > 0 ? [line('seats-empty', 'electorate', listed(names(empty)))] : []),
    ...(short.length > 0 ? [line('seats-short', 'electorate', listed(names(short)))] : []),
    ...(subjectsMissing.length > 0
      ? [line('subjects-not-on-roll', 'electorate', listed(namesOf(subjectsMissing)))]
      : []),
  ];
}

function formLines(roll: Roll): ReadinessLine[] {
  const { forms, subjects, groups } = roll;
  if (forms.length === 0) return [line('forms-missing', 'forms')];
  const withoutSubjects = forms.filter((form) => form.subjectIds.length === 0);
  const withoutGroups = forms.filter((form) => form.groupIds.length === 0);
  const unpolled = subjects.filter((one) => !forms.some((form) => form.subjectIds.includes(one.id)));
  const unasked = groups.filter(
    (one) => !isEmptySeat(one, roll) && !forms.some((form) => form.groupIds.includes(one.id)),
  );
  const twice = subjectsMarkedTwice(roll);
  const problems = [
    ...withoutSubjects.map((form) =>
      line('form-without-subjects', 'forms', { values: { form: form.index } }),
    ),
    ...withoutGroups.map((form) => line('form-without-groups', 'forms', { values: { form: form.index } })),
    ...(unpolled.length > 0 ? [line('subjects-without-form', 'forms', listed(namesOf(unpolled)))] : []),
    ...(unasked.length > 0
      ? [line('groups-without-form', 'forms', listed(unasked.map((group) => group.name)))]
      : []),
    ...(twice.length > 0 ? [line('subject-marked-twice', 'forms', listed(twice))] : []),
  ];
  return problems.length > 0 ? problems : [line('forms', 'forms', { values: { count: forms.length } })];
}

/** A form that fewer than five mark: its result will tell who marked what, and only the lists can still mend it. */
function smallFormLines({ forms, voters }: Roll): ReadinessLine[] {
  return forms.flatMap((form) => {
    const count = votersOfForm(form, voters).length;
    return isFew(count) ? [line('form-few-voters', 'forms', { values: { form: form.index, count } })] : [];
  });
}

/** A seat of the rule that nobody holds: said once, where the roll is laid beside the rule. */
function isEmptySeat({ id, seat }: VoterGroup, { voters }: Roll): boolean {
  return seat !== undefined && !voters.some(({ groupIds }) => groupIds.includes(id));
}

/** Subjects that one and the same voter would mark on two forms: each voter has one mark for each person. */
function subjectsMarkedTwice({ forms, subjects, voters }: Roll): string[] {
  const twice = subjects.filter((subject) => {
    const marking = forms
      .filter((form) => form.subjectIds.includes(subject.id))
      .flatMap((form) => votersOfForm(form, voters));
    return new Set(marking).size < marking.length;
  });
  return namesOf(twice);
}

/** A setting of the conference: no rule for or against marking one's own name was found. */
function selfMarkingLines({ selfMarking }: Conference, roll: Roll): ReadinessLine[] {
  const marking = selfMarking ? [] : namesOf(subjectsWhoMarkThemselves(roll));
  return marking.length > 0 ? [line('marks-themselves', 'forms', listed(marking))] : [];
}

/** How many must come can be told only once the roll is there. */
function quorumLines({ quorum }: Conference, { voters }: Roll): ReadinessLine[] {
  const convened = voters.length;
  const values = { ...quorum, convened, needed: leastReaching(convened, quorum) };
  if (!reaches(quorum.of, quorum.per, regulationQuorum))
    return [line('quorum-below-regulation', 'details', { values })];
  return convened > 0 ? [line('quorum', 'details', { values })] : [];
}

function namesOf(people: readonly { fullName: string }[]): string[] {
  return people.map((one) => one.fullName);
}

function listed(names: readonly string[]) {
  return { values: { count: names.length }, names };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
