import { expect, test } from 'vitest';
import type { SubjectId } from '@/domain/kernel/ids';
import { wallPages } from '@/screens/projector/wall-pages';

function result(index: number, size: number) {
  const people = Array.from({ length: size }, (_, order) => ({
    id: `${index}-${order}` as SubjectId,
    name: `Người thứ ${order + 1}`,
    post: '',
    high: 1,
    medium: 0,
    low: 0,
    invalid: 0,
  }));
  return { index, title: '', issued: 1, returned: 1, valid: 1, invalid: 0, people };
}

test.each([
  { size: 1, pages: [1] },
  { size: 5, pages: [5] },
  { size: 6, pages: [5, 1] },
  { size: 12, pages: [5, 5, 2] },
])('$size people stand on pages of $pages', ({ size, pages }) => {
  expect(wallPages([result(1, size)], 'table').map(({ people }) => people.length)).toEqual(pages);
});

test('each form begins a page of its own, and people keep their order on it', () => {
  const pages = wallPages([result(1, 6), result(2, 2)], 'table');

  expect(pages.map((page) => [page.result.index, page.firstOrder])).toEqual([
    [1, 1],
    [1, 6],
    [2, 1],
  ]);
});

test('one person at a time stands on a page each', () => {
  const pages = wallPages([result(1, 3)], 'one');

  expect(pages.map((page) => [page.people.length, page.firstOrder])).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
});
