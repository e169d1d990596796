import { expect, test } from 'vitest';
import {
  areToldApartByYear,
  setsOfNamesakes,
  subjectsWhoVote,
  votersEnteredTwice,
} from '@/domain/conference/namesakes';
import { mayBeSamePerson } from '@/domain/person/same-person';
import { subjectNumber, voterNumber } from '@tests/support/on-paper';

const thang = { fullName: 'Nguyễn Văn Thắng' };

test('namesakes are found whatever the spaces, letter case and Unicode form', () => {
  const people = [
    voterNumber(1, thang),
    voterNumber(2),
    voterNumber(3, { fullName: ' nguyễn  văn THẮNG'.normalize('NFD') }),
  ];

  const sets = setsOfNamesakes(people);

  expect(sets.map((set) => set.map((one) => one.number))).toEqual([[1, 3]]);
});

test('marks tell names apart', () => {
  expect(setsOfNamesakes([voterNumber(1, thang), voterNumber(2, { fullName: 'Nguyễn Văn Thang' })])).toEqual(
    [],
  );
});

test.each([
  { years: [1968, 1974], apart: true },
  { years: [1968, 1968], apart: false },
  { years: [1968, null], apart: false },
  { years: [null, null], apart: false },
  { years: [1968, 1974, 1974], apart: false },
])('namesakes born $years are told apart by year: $apart', ({ years, apart }) => {
  const set = years.map((birthYear, index) => voterNumber(index + 1, { ...thang, birthYear }));

  expect(areToldApartByYear(set)).toBe(apart);
});

test.each([
  { one: 1968, other: 1968, same: true },
  { one: 1968, other: null, same: true },
  { one: null, other: null, same: true },
  { one: 1968, other: 1974, same: false },
])('one name, born $one and $other: may be the same person $same', ({ one, other, same }) => {
  expect(mayBeSamePerson({ ...thang, birthYear: one }, { ...thang, birthYear: other })).toBe(same);
});

test('a voter whose name, post and unit stand on the list already was entered twice', () => {
  const first = voterNumber(1, { ...thang, workUnit: 'Vụ Kế hoạch' });
  const elsewhere = voterNumber(2, { ...thang, workUnit: 'Văn phòng' });
  const again = voterNumber(3, { ...thang, workUnit: 'vụ kế hoạch' });

  expect(votersEnteredTwice([first, elsewhere, again])).toEqual([again]);
});

test('a subject is found among the voters by name and year of birth', () => {
  const subjects = [subjectNumber(1, { ...thang, birthYear: 1968 }), subjectNumber(2)];

  expect(subjectsWhoVote({ subjects, voters: [voterNumber(1, { ...thang, birthYear: 1968 })] })).toEqual([
    subjects[0],
  ]);
  expect(subjectsWhoVote({ subjects, voters: [voterNumber(1, { ...thang, birthYear: 1974 })] })).toEqual([]);
});
