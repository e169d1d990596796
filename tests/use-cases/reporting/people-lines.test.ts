import { expect, test } from 'vitest';
import { peopleOfLines } from '@/use-cases/reporting/people-lines';

test.each([
  ['Phan Thị Bích', { fullName: 'Phan Thị Bích', gender: null, position: '' }],
  [
    'Bà Phan Thị Bích, đại diện Ủy ban Kiểm tra, Đảng ủy.',
    { fullName: 'Phan Thị Bích', gender: 'female', position: 'đại diện Ủy ban Kiểm tra, Đảng ủy' },
  ],
  ['ông Nguyễn Tất Đạt', { fullName: 'Nguyễn Tất Đạt', gender: 'male', position: '' }],
  ['đồng chí  Ông Văn Bảy , kế toán', { fullName: 'Ông Văn Bảy', gender: null, position: 'kế toán' }],
  ['đ/c Hồ Sỹ Nam', { fullName: 'Hồ Sỹ Nam', gender: null, position: '' }],
])('the line “%s” is one person', (line, person) => {
  expect(peopleOfLines(line)).toEqual([person]);
});

test('each line is a person and blank lines are nobody', () => {
  expect(peopleOfLines('A\n\n  \nB, chuyên viên\n').map(({ fullName }) => fullName)).toEqual(['A', 'B']);
  expect(peopleOfLines('')).toEqual([]);
});
