import { expect, test } from 'vitest';
import { listDifferences, type ListedLine } from '@/screens/setup/list-differences';

const line = (key: string, post = 'Vụ trưởng'): ListedLine => ({
  key,
  name: `Đồng chí ${key}`,
  texts: [
    { label: 'Họ và tên', text: `Đồng chí ${key}` },
    { label: 'Chức vụ', text: post },
    { label: 'Năm sinh', text: '' },
  ],
});
const between = (theirs: ListedLine[], mine: ListedLine[]) => listDifferences(theirs, mine, 'Thứ tự');

test('a field that both wrote differently stands beside the other', () => {
  expect(between([line('A'), line('B', 'Vụ phó')], [line('A'), line('B', 'Cục trưởng')])).toEqual([
    { key: 'B 1', label: 'Đồng chí B: Chức vụ', theirs: 'Vụ phó', mine: 'Cục trưởng' },
  ]);
});

test('a line that one of them added or took away is shown whole, and nothing on the other side', () => {
  expect(between([line('A'), line('B')], [line('A'), line('C')])).toEqual([
    { key: 'B', label: 'Đồng chí B', theirs: 'Đồng chí B; Vụ trưởng', mine: '' },
    { key: 'C', label: 'Đồng chí C', theirs: '', mine: 'Đồng chí C; Vụ trưởng' },
  ]);
});

test('another order is one difference, of the lines both have', () => {
  expect(between([line('A'), line('B')], [line('B'), line('A'), line('C')])).toEqual([
    { key: 'C', label: 'Đồng chí C', theirs: '', mine: 'Đồng chí C; Vụ trưởng' },
    {
      key: 'order',
      label: 'Thứ tự',
      theirs: '1. Đồng chí A; 2. Đồng chí B',
      mine: '1. Đồng chí B; 2. Đồng chí A',
    },
  ]);
});

test('two versions that say the same have no difference', () => {
  expect(between([line('A'), line('B')], [line('A'), line('B')])).toEqual([]);
});
