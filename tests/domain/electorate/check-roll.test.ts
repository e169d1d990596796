import { describe, expect, test } from 'vitest';
import type { Roll, VoterGroup } from '@/domain/conference/roll';
import { builtInTemplates } from '@/domain/electorate/built-in-templates';
import { checkRoll, whyOnRoll } from '@/domain/electorate/check-roll';
import { doubleEntries, mergedVoter } from '@/domain/electorate/double-entries';
import { matchSeats } from '@/domain/electorate/match-seats';
import type { PlacedSeat } from '@/domain/electorate/seat';
import { aRoll, groupNumber, subjectNumber, voterNumber } from '@tests/support/on-paper';

function seatOf(wish: Partial<PlacedSeat> = {}): PlacedSeat {
  return {
    templateName: 'Tổng cục',
    name: 'Cục trưởng các tỉnh, thành phố',
    expectedCount: null,
    marks: '',
    holdsSubjects: false,
    legalBasis: 'Quy định 96-QĐ/TW, Phụ lục 1',
    certainty: 'confirmed',
    ...wish,
  };
}

function seated(position: number, wish: Partial<PlacedSeat> = {}): VoterGroup {
  return { ...groupNumber(position), seat: seatOf(wish) };
}

function standings(roll: Partial<Roll>) {
  return checkRoll(aRoll(roll)).seats.map(({ standing }) => standing);
}

describe('a seat of the rule', () => {
  const voters = (count: number) => Array.from({ length: count }, (_, index) => voterNumber(index + 1));

  test.each([
    { expected: 63, there: 0, standing: { code: 'nobody' } },
    { expected: 63, there: 1, standing: { code: 'fewer', missing: 62 } },
    { expected: 63, there: 61, standing: { code: 'fewer', missing: 2 } },
    { expected: 63, there: 62, standing: { code: 'fewer', missing: 1 } },
    { expected: 63, there: 63, standing: { code: 'met' } },
    { expected: 63, there: 64, standing: { code: 'more', beyond: 1 } },
    { expected: null, there: 0, standing: { code: 'nobody' } },
    { expected: null, there: 1, standing: { code: 'seated' } },
  ])('for $expected with $there people: $standing.code', ({ expected, there, standing }) => {
    expect(standings({ groups: [seated(1, { expectedCount: expected })], voters: voters(there) })).toEqual([
      standing,
    ]);
  });

  test('is held by people, not by lines: one listed twice in it counts once', () => {
    const twice = voterNumber(3, { fullName: voterNumber(1).fullName });

    expect(standings({ groups: [seated(1, { expectedCount: 3 })], voters: [...voters(2), twice] })).toEqual([
      { code: 'fewer', missing: 1 },
    ]);
  });

  test('names the ballot forms that its group marks', () => {
    const [check] = checkRoll(aRoll({ groups: [seated(1)] })).seats;

    expect(check?.forms).toEqual([1]);
  });
});

test('without a template nobody is missing, and no group lacks a seat', () => {
  const check = checkRoll(aRoll({ subjects: [subjectNumber(9)] }));

  expect(check).toMatchObject({ seats: [], subjectsMissing: [], groupsWithoutSeat: [] });
});

test('a group beside those of the template is named', () => {
  const check = checkRoll(aRoll({ groups: [seated(1), groupNumber(2)] }));

  expect(check.groupsWithoutSeat).toEqual([groupNumber(2)]);
});

describe('where those polled mark too', () => {
  const groups = [seated(1, { holdsSubjects: true })];

  test('one who is not on the roll is missing', () => {
    const check = checkRoll(aRoll({ groups, subjects: [subjectNumber(1), subjectNumber(2)] }));

    expect(check.subjectsMissing).toEqual([subjectNumber(1), subjectNumber(2)]);
  });

  test('one who is there through another group is not', () => {
    const { fullName } = subjectNumber(1);
    const also = voterNumber(7, { fullName, groupIds: [groupNumber(2).id] });
    const roll = aRoll({ groups: [...groups, groupNumber(2)], subjects: [subjectNumber(1)] });

    expect(checkRoll({ ...roll, voters: [...roll.voters, also] }).subjectsMissing).toEqual([]);
  });
});

describe('a person on two lines', () => {
  const first = voterNumber(1, { fullName: 'Lê Văn Bình', post: 'Cục trưởng', birthYear: 1970 });
  const second = voterNumber(2, {
    fullName: 'lê văn  bình',
    post: 'Ủy viên Ban Chấp hành',
    gender: 'male',
    groupIds: [groupNumber(2).id],
  });

  test('is found by name, and counted once', () => {
    const { doubles, people } = checkRoll(aRoll({ voters: [first, voterNumber(3), second] }));

    expect(doubles).toEqual([{ first, second }]);
    expect(people).toBe(2);
  });

  test('is two people when the years of birth differ, one of them unknown may be one', () => {
    expect(doubleEntries([first, { ...second, birthYear: 1971 }])).toEqual([]);
    expect(doubleEntries([first, { ...second, birthYear: 1970 }])).toHaveLength(1);
    expect(doubleEntries([first, { ...second, birthYear: null }])).toHaveLength(1);
  });

  test('on three lines is named once for each line after the first', () => {
    const third = { ...second, number: 3 };

    expect(doubleEntries([first, second, third]).map(({ second: later }) => later.number)).toEqual([2, 3]);
  });

  test('is merged into the first line: the groups of both, and what only the second knew', () => {
    expect(mergedVoter({ first, second })).toEqual({
      ...first,
      gender: 'male',
      post: 'Cục trưởng, Ủy viên Ban Chấp hành',
      groupIds: [groupNumber(1).id, groupNumber(2).id],
    });
  });
});

test('a voter is on the roll through each of their groups, in the order of the groups', () => {
  const groups = [seated(1), groupNumber(2), groupNumber(3)];
  const voter = voterNumber(1, { groupIds: [groupNumber(3).id, groupNumber(1).id] });

  expect(whyOnRoll(voter, groups)).toEqual([groups[0], groups[2]]);
});

describe('a template applied to a roll that has groups', () => {
  test('finds the groups that fill its seats by name, marks and letter case aside', () => {
    const group = { ...groupNumber(1), name: 'CUC TRUONG các tỉnh,  thành phố' };
    const seats = [{ name: 'Bí thư Đoàn' }, { name: 'Cục trưởng các tỉnh, thành phố' }];

    expect(matchSeats(seats, [group])).toEqual([null, group]);
  });

  test('gives each group once', () => {
    const group = { ...groupNumber(1), name: 'Cấp ủy viên' };

    expect(matchSeats([{ name: 'Cấp ủy viên' }, { name: 'cấp ủy viên' }], [group])).toEqual([group, null]);
  });
});

describe('the templates that come with the product', () => {
  const all = Object.entries(builtInTemplates);

  test.each(all)('%s names each seat once and gives its basis', (_, { seats }) => {
    const names = seats.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(seats.every(({ legalBasis }) => legalBasis.startsWith('Quy định 96-QĐ/TW'))).toBe(true);
  });

  test('ask for the heads of 63 provinces in both general departments', () => {
    const asked = (code: 'general-department' | 'general-department-leaders-mark') =>
      builtInTemplates[code].seats.filter(({ expectedCount }) => expectedCount === 63);

    expect(asked('general-department')).toHaveLength(1);
    expect(asked('general-department-leaders-mark')).toHaveLength(1);
  });
});
