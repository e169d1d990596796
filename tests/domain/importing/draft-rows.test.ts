import { describe, expect, test } from 'vitest';
import { carryEdits, draftRows } from '@/domain/importing/draft-rows';
import { findChosenHeader, headerShape } from '@/domain/importing/column-choice';
import { plainSheet } from './read-sheet';

const before = [
  ['Họ và tên', 'Năm sinh'],
  ['Lê Thị Bình', '19672'],
  ['Trần Văn Cường', 'không rõ'],
];
const edit = (text: string, was: string) => ({ text, was });

test('what was typed stands over the file, and rows imported already are empty', () => {
  const edits = new Map([
    ['2:1', edit('1967', '19672')],
    ['3:1', edit('1971', 'không rõ')],
  ]);

  expect(draftRows(before, edits, new Set([3]))).toEqual([
    ['Họ và tên', 'Năm sinh'],
    ['Lê Thị Bình', '1967'],
    [],
  ]);
});

describe('a file that was saved again', () => {
  const edits = new Map([
    ['2:1', edit('1967', '19672')],
    ['3:1', edit('1971', 'không rõ')],
  ]);

  test('unchanged: every edit is kept', () => {
    expect(carryEdits(edits, before, before)).toEqual({ kept: edits, dropped: 0 });
  });

  test('a cell mended in the file follows the file, the others keep what was typed here', () => {
    const now = [before[0] ?? [], ['Lê Thị Bình', 1968], before[2] ?? []];

    const { kept, dropped } = carryEdits(edits, before, now);

    expect([[...kept.keys()], dropped]).toEqual([['3:1'], 1]);
  });

  test('rows moved by a new line above take their edits along', () => {
    const now = [before[0] ?? [], ['Đỗ Thị Dung', 1972], before[1] ?? [], before[2] ?? []];

    expect([...carryEdits(edits, before, now).kept.keys()]).toEqual(['3:1', '4:1']);
  });

  test('a name mended in the file leaves the year that was typed beside it', () => {
    const wide = before.map((row, index) => [...row, index === 0 ? 'Chức vụ' : 'Vụ trưởng']);
    const now = [wide[0] ?? [], ['Lê Thị Bình Minh', '19672', 'Vụ trưởng'], wide[2] ?? []];

    expect(carryEdits(edits, wide, now).dropped).toBe(0);
  });

  test('a line that is gone takes its edit with it', () => {
    expect(carryEdits(edits, before, before.slice(0, 2)).dropped).toBe(1);
  });
});

test('columns chosen by hand are found again by the labels, wherever the header stands and however it is typed', () => {
  const sheet = plainSheet([['DANH SÁCH'], [], ['TT', 'TÊN GỌI', 'Cvụ'], [1, 'Lê Thị Bình', 'Vụ trưởng']]);
  const shape = headerShape(plainSheet([['tt', 'tên  gọi', 'CVỤ', null]]), 1);

  const header = findChosenHeader(sheet, 'voters', [{ shape, columns: { fullName: 1, post: 2 } }]);

  expect(header).toEqual({ row: 3, columns: { fullName: 1, post: 2 } });
  expect(findChosenHeader(sheet, 'voters', [])).toBeNull();
});
