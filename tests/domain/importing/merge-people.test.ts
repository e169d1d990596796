import { expect, test } from 'vitest';
import { mergePeople } from '@/domain/importing/merge-people';

function person(fullName: string, birthYear: number | null, post = '') {
  return { fullName, birthYear, post, workUnit: '' };
}

test('nobody of the old list is matched twice: two imported people of one name and year are two', () => {
  const old = person('Lê Thị Bình', 1970);
  const [first, second] = [person('Lê Thị Bình', 1970, 'Vụ trưởng'), person('Lê Thị Bình', 1970, 'Thư ký')];

  expect(mergePeople([old], [first, second], 'append')).toEqual([
    { imported: first, before: old },
    { imported: second, before: null },
  ]);
});

test('a year known on one side only tells nothing: the two are kept apart', () => {
  const lines = mergePeople([person('Lê Thị Bình', 1970)], [person('Lê Thị Bình', null)], 'append');

  expect(lines).toHaveLength(2);
});

test('one name in NFC and in NFD is one name', () => {
  const before = [person('Lê Thị Bình'.normalize('NFC'), 1970)];

  expect(mergePeople(before, [person('Lê Thị Bình'.normalize('NFD'), 1970)], 'append')).toHaveLength(1);
});
