import { describe, expect, test } from 'vitest';
import { conferenceStates, type Conference } from '@/domain/conference/conference';
import { mayPrepare } from '@/domain/conference/preparation';
import { nextStepOf, readinessOf, type Progress } from '@/domain/conference/readiness';
import { blockingCodes, readinessCodes, type ReadinessLine } from '@/domain/conference/readiness-line';
import { readinessToConvene } from '@/domain/conference/readiness-to-convene';
import type { Roll } from '@/domain/conference/roll';
import type { ExemptionReason } from '@/domain/person/exemption';
import {
  aRoll,
  conferenceIn,
  formNumber,
  groupNumber,
  memberNumber,
  subjectNumber,
  voterNumber,
} from '@tests/support/on-paper';

const theDay = '2028-06-21';
const theDayBefore = '2028-06-20';

const nothingYet: Progress = {
  present: 0,
  committee: [],
  presentByForm: new Map(),
  printedByForm: new Map(),
  openedForms: 0,
  confirmations: 0,
};

const readyHall: Progress = {
  present: 6,
  committee: [memberNumber(1), memberNumber(2), memberNumber(3)],
  presentByForm: new Map([[formNumber(1).id, 6]]),
  printedByForm: new Map([[formNumber(1).id, 6]]),
  openedForms: 0,
  confirmations: 0,
};

function codes(lines: readonly ReadinessLine[]): string[] {
  return lines.map((line) => line.code);
}

function toConvene(wish: { conference?: Partial<Conference>; roll?: Partial<Roll>; today?: string }) {
  const conference = conferenceIn('draft', wish.conference);
  return readinessToConvene(conference, aRoll(wish.roll), wish.today ?? theDayBefore);
}

test('where self-marking is not allowed, nobody marks a form with their own name', () => {
  const [first, ...others] = aRoll().voters;
  if (!first) throw new Error('There are voters.');
  const self = { ...first, fullName: subjectNumber(1).fullName };
  const roll = { voters: [self, ...others] };
  expect(blockingCodes(toConvene({ roll }))).toEqual([]);
  const conference = { selfMarking: false };
  expect(blockingCodes(toConvene({ roll, conference }))).toEqual(['marks-themselves']);
  const apart = { voters: [{ ...self, groupIds: [groupNumber(2).id] }, ...others] };
  expect(blockingCodes(toConvene({ roll: apart, conference }))).toEqual([]);
});

describe('exemptions', () => {
  const exempt = (reason: ExemptionReason, appointedOn: string | null) => ({
    ...subjectNumber(2, { appointedOn }),
    exemption: { reason, evidence: 'TB 12', legalBasis: '' },
  });

  test('whoever was appointed in the year of the poll must be exempt', () => {
    const lines = toConvene({ roll: { subjects: [subjectNumber(1, { appointedOn: '2028-02-29' })] } });
    expect(blockingCodes(lines)).toEqual(['must-be-exempt']);
  });

  test('an exempt person stands apart and lacks no ballot form', () => {
    const lines = toConvene({ roll: { exempted: [exempt('pre-retirement-leave', null)] } });
    expect(blockingCodes(lines)).toEqual([]);
    expect(lines.find((one) => one.code === 'exempted')?.names).toEqual(['Người được lấy phiếu 2']);
  });

  test('an exemption by the date no longer holds when the conference is moved out of that year', () => {
    const roll = { exempted: [exempt('appointed-in-poll-year', '2028')] };
    expect(blockingCodes(toConvene({ roll }))).toEqual([]);
    const conference = { heldOn: '2029-01-05', roundYear: 2029 };
    expect(blockingCodes(toConvene({ roll, conference }))).toEqual(['exemption-unfounded']);
  });

  test('held after the year of its round, an appointment in that year is for a person to decide', () => {
    const roll = { subjects: [subjectNumber(1, { appointedOn: '2028-11-20' })] };
    const lines = toConvene({ roll, conference: { heldOn: '2029-01-05' } });
    expect(blockingCodes(lines)).toEqual([]);
    expect(codes(lines)).toContain('year-to-decide');
  });
});

describe('to convene', () => {
  test('nothing blocks when details, lists and forms are complete', () => {
    expect(blockingCodes(toConvene({}))).toEqual([]);
    expect(codes(toConvene({}))).toEqual([
      'legal-bases',
      'chair-and-secretary',
      'time-and-venue',
      'subjects',
      'voters',
      'forms',
      'quorum',
      'committee-later',
    ]);
  });

  test.each([
    { lacking: 'a legal basis', roll: { legalBases: [] }, code: 'legal-bases-missing', place: 'details' },
    { lacking: 'a chair', conference: { chairName: ' ' }, code: 'chair-missing', place: 'details' },
    {
      lacking: "the chair's post",
      conference: { chairPosition: '' },
      code: 'chair-missing',
      place: 'details',
    },
    {
      lacking: 'a secretary',
      conference: { secretaryName: '' },
      code: 'secretary-missing',
      place: 'details',
    },
    {
      lacking: "the secretary's post",
      conference: { secretaryPosition: '' },
      code: 'secretary-missing',
      place: 'details',
    },
    { lacking: 'a venue', conference: { venue: '' }, code: 'venue-missing', place: 'details' },
    {
      lacking: 'subjects',
      roll: { subjects: [], forms: [formNumber(1)] },
      code: 'subjects-missing',
      place: 'subjects',
    },
    { lacking: 'voters', roll: { voters: [] }, code: 'voters-missing', place: 'voters' },
    { lacking: 'forms', roll: { forms: [] }, code: 'forms-missing', place: 'forms' },
  ])('$lacking missing blocks, and is mended at $place', ({ conference, roll, code, place }) => {
    const lines = toConvene({ ...(conference && { conference }), ...(roll && { roll }) });

    expect(blockingCodes(lines)).toEqual([code]);
    expect(lines.find((line) => line.code === code)?.place).toBe(place);
  });

  test('chair and secretary missing are two lines', () => {
    const lines = toConvene({ conference: { chairName: '', secretaryName: '' } });

    expect(blockingCodes(lines)).toEqual(['chair-missing', 'secretary-missing']);
  });

  test.each([
    { today: theDayBefore, passed: false },
    { today: theDay, passed: false },
    { today: '2028-06-22', passed: true },
  ])('on $today the date has passed: $passed', ({ today, passed }) => {
    const lines = toConvene({ today });

    expect(codes(lines).includes('date-passed')).toBe(passed);
    expect(blockingCodes(lines)).toEqual([]);
  });

  test('a voter in no group blocks, and is named', () => {
    const voters = [voterNumber(1), voterNumber(2, { fullName: 'Lê Thị Hoa', groupIds: [] })];

    const lines = toConvene({ roll: { voters } });

    expect(lines).toContainEqual({
      code: 'voters-without-group',
      state: 'blocks',
      values: { count: 1 },
      names: ['Lê Thị Hoa'],
      place: 'voters',
    });
  });

  test('a voter entered twice blocks', () => {
    const again = { fullName: 'Lê Thị Hoa', workUnit: 'Văn phòng' };

    const lines = toConvene({ roll: { voters: [voterNumber(1, again), voterNumber(2, again)] } });

    expect(blockingCodes(lines)).toEqual(['voter-twice']);
  });

  test('a subject entered twice blocks', () => {
    const subjects = [subjectNumber(1), subjectNumber(2, { fullName: subjectNumber(1).fullName })];
    const forms = [formNumber(1, { subjectIds: subjects.map((one) => one.id) })];

    expect(blockingCodes(toConvene({ roll: { subjects, forms } }))).toEqual(['subject-twice']);
  });

  test.each([
    { years: [1968, 1974], code: 'namesakes' },
    { years: [1968, null], code: 'namesakes-without-year' },
  ])('voters of one name born $years: attention, $code', ({ years, code }) => {
    const voters = years.map((birthYear, index) =>
      voterNumber(index + 1, { fullName: 'Nguyễn Văn Thắng', birthYear }),
    );

    const lines = toConvene({ roll: { voters } });

    expect(lines.find((line) => line.code === code)).toMatchObject({
      state: 'attention',
      names: ['Nguyễn Văn Thắng'],
    });
    expect(blockingCodes(lines)).toEqual([]);
  });

  test('a subject who votes too is worth a look and does not block', () => {
    const voters = [voterNumber(1, { fullName: subjectNumber(1).fullName })];

    const lines = toConvene({ roll: { voters } });

    expect(lines.find((line) => line.code === 'subjects-vote-too')?.state).toBe('attention');
    expect(blockingCodes(lines)).toEqual([]);
  });

  test.each([
    { lacking: 'subjects', wish: { subjectIds: [] }, code: 'form-without-subjects' },
    { lacking: 'groups', wish: { groupIds: [] }, code: 'form-without-groups' },
  ])('a form without $lacking blocks, with its number', ({ wish, code }) => {
    const lines = toConvene({ roll: { forms: [formNumber(1), formNumber(2, wish)] } });

    expect(lines.find((line) => line.code === code)).toMatchObject({ state: 'blocks', values: { form: 2 } });
  });

  test.each([
    { count: 4, warned: [{ form: 1, count: 4 }] },
    { count: 5, warned: [] },
  ])('a form that $count voters mark: a note, never a block', ({ count, warned }) => {
    const voters = Array.from({ length: count }, (_, index) => voterNumber(index + 1));
    const lines = toConvene({ roll: { voters } });

    expect(lines.filter(({ code }) => code === 'form-few-voters').map(({ values }) => values)).toEqual(
      warned,
    );
    expect(blockingCodes(lines)).toEqual([]);
  });

  test.each([
    { present: 4, warned: 1 },
    { present: 5, warned: 0 },
  ])('with $present voters of a form present, the hall is told again: $warned', ({ present, warned }) => {
    const progress = { ...readyHall, presentByForm: new Map([[formNumber(1).id, present]]) };
    const lines = readinessOf(conferenceIn('in-session'), aRoll(), progress, theDay);

    expect(codes(lines).filter((code) => code === 'form-few-present')).toHaveLength(warned);
  });

  test('a subject on no form blocks', () => {
    const lines = toConvene({ roll: { subjects: [subjectNumber(1), subjectNumber(2)] } });

    expect(blockingCodes(lines)).toEqual(['subjects-without-form']);
    expect(lines.find((line) => line.code === 'subjects-without-form')?.names).toEqual([
      subjectNumber(2).fullName,
    ]);
  });

  test('a group that marks no form blocks', () => {
    const lines = toConvene({ roll: { groups: [groupNumber(1), groupNumber(2)] } });

    expect(blockingCodes(lines)).toEqual(['groups-without-form']);
  });

  test('two forms may poll one subject among different voters, but not twice among the same', () => {
    const groups = [groupNumber(1), groupNumber(2)];
    const forms = [formNumber(1), formNumber(2, { groupIds: [groupNumber(2).id] })];
    const apart = [voterNumber(1), voterNumber(2, { groupIds: [groupNumber(2).id] })];
    const both = voterNumber(3, { groupIds: groups.map((group) => group.id) });

    expect(blockingCodes(toConvene({ roll: { groups, forms, voters: apart } }))).toEqual([]);
    expect(blockingCodes(toConvene({ roll: { groups, forms, voters: [...apart, both] } }))).toEqual([
      'subject-marked-twice',
    ]);
  });

  test.each([
    { quorum: { of: 2, per: 3 }, code: 'quorum' },
    { quorum: { of: 3, per: 4 }, code: 'quorum' },
    { quorum: { of: 1, per: 1 }, code: 'quorum' },
    { quorum: { of: 1, per: 2 }, code: 'quorum-below-regulation' },
    { quorum: { of: 66, per: 100 }, code: 'quorum-below-regulation' },
  ])('a quorum of $quorum is $code', ({ quorum, code }) => {
    const lines = toConvene({ conference: { quorum } });

    expect(codes(lines)).toContain(code);
    expect(blockingCodes(lines)).toEqual([]);
  });

  test('how many must come is not told while there are no voters', () => {
    expect(codes(toConvene({ roll: { voters: [] } }))).not.toContain('quorum');
  });

  test('the quorum says how many must come', () => {
    const line = toConvene({}).find((one) => one.code === 'quorum');

    expect(line?.values).toEqual({ of: 2, per: 3, convened: 6, needed: 4 });
  });
});

describe('to open the session', () => {
  test('what convening needed must still stand', () => {
    const roll = aRoll({ forms: [] });

    expect(blockingCodes(readinessOf(conferenceIn('convened'), roll, nothingYet, theDay))).toEqual([
      'forms-missing',
    ]);
  });

  test.each([
    { today: theDayBefore, code: 'not-the-day' },
    { today: theDay, code: null },
    { today: '2028-06-22', code: 'not-the-day' },
  ])('on $today: $code', ({ today, code }) => {
    const lines = readinessOf(conferenceIn('convened'), aRoll(), nothingYet, today);

    expect(lines.filter((line) => line.state === 'attention').map((line) => line.code)).toEqual(
      code ? [code] : [],
    );
    expect(blockingCodes(lines)).toEqual([]);
  });
});

describe('to open the vote', () => {
  const inSession = conferenceIn('in-session');

  function toOpenVoting(wish: Partial<Progress>) {
    return readinessOf(inSession, aRoll(), { ...readyHall, ...wish }, theDay);
  }

  test('nothing blocks in a hall that is ready', () => {
    expect(codes(toOpenVoting({}))).toEqual(['attendance', 'committee', 'accounts', 'keys', 'cards']);
    expect(blockingCodes(toOpenVoting({}))).toEqual([]);
  });

  test.each([
    { present: 0, blocks: true },
    { present: 3, blocks: true },
    { present: 4, blocks: false }, // exactly two thirds of six
    { present: 6, blocks: false },
  ])('$present of 6 present: blocks $blocks', ({ present, blocks }) => {
    expect(blockingCodes(toOpenVoting({ present }))).toEqual(blocks ? ['attendance-short'] : []);
  });

  test('an empty roll has no quorum', () => {
    const lines = readinessOf(inSession, aRoll({ voters: [] }), { ...readyHall, present: 0 }, theDay);

    expect(blockingCodes(lines)).toContain('attendance-short');
  });

  test('without a committee, keys and cards come later', () => {
    const lines = toOpenVoting({ committee: [] });

    expect(codes(lines)).toEqual(['attendance', 'committee-missing', 'keys-later', 'cards-later']);
  });

  test.each([
    { accounts: 3, code: 'accounts', state: 'ok' },
    { accounts: 2, code: 'accounts-missing', state: 'attention' },
    { accounts: 0, code: 'accounts-none', state: 'blocks' },
  ])('$accounts of 3 members with an account: $state', ({ accounts, code, state }) => {
    const committee = [1, 2, 3].map((one) => memberNumber(one, { hasAccount: one <= accounts }));

    expect(toOpenVoting({ committee }).find((line) => line.code === code)?.state).toBe(state);
  });

  test('a member without a place in the ceremony means there are no keys yet', () => {
    const committee = [memberNumber(1), memberNumber(2), memberNumber(3, { trusteeIndex: null })];

    const lines = toOpenVoting({ committee });

    expect(blockingCodes(lines)).toEqual(['keys-missing']);
    expect(codes(lines)).toContain('cards-later');
  });

  test.each([
    { printed: null, code: 'cards-missing' },
    { printed: 5, code: 'cards-too-few' },
    { printed: 6, code: 'cards' },
    { printed: 8, code: 'cards' },
  ])('$printed cards for 6 people present: $code', ({ printed, code }) => {
    const printedByForm = new Map(printed === null ? [] : [[formNumber(1).id, printed]]);

    expect(toOpenVoting({ printedByForm }).at(-1)?.code).toBe(code);
  });

  test('each form has its own line of cards', () => {
    const forms = [formNumber(1), formNumber(2)];

    const lines = readinessOf(inSession, aRoll({ forms }), readyHall, theDay);

    expect(codes(lines).slice(-2)).toEqual(['cards', 'cards-missing']);
  });
});

test('while people vote, closing is left to the committee', () => {
  const lines = readinessOf(conferenceIn('voting'), aRoll(), readyHall, theDay);

  expect(codes(lines)).toEqual(['voting-open', 'closing-later']);
  expect(lines[0]?.values).toEqual({ convened: 6, present: 6 });
});

test.each([
  { openedForms: 0, confirmations: 0, blocking: ['box-unopened', 'confirmations-missing'] },
  { openedForms: 1, confirmations: 0, blocking: ['confirmations-missing'] },
  { openedForms: 1, confirmations: 1, blocking: ['confirmations-missing'] },
  { openedForms: 1, confirmations: 2, blocking: [] },
])('sealed, $openedForms opened, $confirmations confirmed', ({ openedForms, confirmations, blocking }) => {
  const lines = readinessOf(
    conferenceIn('sealed'),
    aRoll(),
    { ...readyHall, openedForms, confirmations },
    theDay,
  );

  expect(blockingCodes(lines)).toEqual(blocking);
});

test.each(['counted', 'announced', 'reported', 'archived'] as const)(
  'nothing blocks a conference that is %s',
  (state) => {
    expect(blockingCodes(readinessOf(conferenceIn(state), aRoll(), readyHall, theDay))).toEqual([]);
  },
);

test('every line is in the state its code stands for', () => {
  const lines = conferenceStates.flatMap((state) =>
    readinessOf(conferenceIn(state), aRoll(), nothingYet, theDay),
  );

  expect(lines.every((line) => line.state === readinessCodes[line.code])).toBe(true);
});

test('every state but the last has a next step', () => {
  expect(conferenceStates.filter((state) => nextStepOf[state] === null)).toEqual(['archived']);
});

test('details and lists change only before the session is opened', () => {
  const open = conferenceStates.filter((state) => mayPrepare(conferenceIn(state)).ok);

  expect(open).toEqual(['draft', 'convened']);
  expect(mayPrepare(conferenceIn('voting'))).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
});
