import { expect, test } from 'vitest';
import { findingsByPerson } from '@/domain/conference/person-findings';
import { aRoll, formNumber, subjectNumber, voterNumber } from '@tests/support/on-paper';

const thang = { fullName: 'Nguyễn Văn Thắng' };

test('lists without trouble find nobody', () => {
  expect(findingsByPerson(aRoll())).toEqual([]);
});

test('namesakes are each named, with the places of all of them', () => {
  const voters = [
    voterNumber(31, { ...thang, birthYear: 1968 }),
    voterNumber(52, { ...thang, birthYear: 1974 }),
  ];

  const found = findingsByPerson(aRoll({ voters }));

  expect(found.map(({ code, birthYear, numbers }) => ({ code, birthYear, numbers }))).toEqual([
    { code: 'namesake', birthYear: 1968, numbers: [31, 52] },
    { code: 'namesake', birthYear: 1974, numbers: [31, 52] },
  ]);
});

test('namesakes without years of birth ask for them', () => {
  const voters = [voterNumber(1, thang), voterNumber(2, thang)];

  expect(findingsByPerson(aRoll({ voters })).map((one) => one.code)).toEqual([
    'namesake-without-year',
    'namesake-without-year',
  ]);
});

test('a person entered twice is found once, and not again as a namesake', () => {
  const voters = [voterNumber(1, { ...thang, workUnit: 'Vụ' }), voterNumber(2, { ...thang, workUnit: 'Vụ' })];

  expect(findingsByPerson(aRoll({ voters })).map((one) => [one.code, one.numbers])).toEqual([
    ['entered-twice', [2]],
  ]);
});

test('what blocks comes before what is worth a look', () => {
  const subjects = [subjectNumber(1, thang), subjectNumber(2)];
  const voters = [voterNumber(1, thang), voterNumber(2, { groupIds: [] }), voterNumber(3, thang)];

  const found = findingsByPerson(aRoll({ subjects, voters, forms: [formNumber(1)] }));

  expect(found.map((one) => [one.code, one.state, one.place])).toEqual([
    ['without-form', 'blocks', 'forms'],
    ['without-group', 'blocks', 'voters'],
    ['namesake-without-year', 'attention', 'voters'],
    ['namesake-without-year', 'attention', 'voters'],
  ]);
});
