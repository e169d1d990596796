import { expect, test } from 'vitest';
import { peopleTemplate, type TemplatePerson } from '@/documents/xlsx/people-template';
import { openList, readList } from '@tests/domain/importing/read-sheet';

const bình: TemplatePerson = {
  fullName: 'Lê Thị Bình',
  gender: 'female',
  birthYear: 1970,
  post: 'Vụ trưởng',
  workUnit: 'Vụ Kế hoạch',
  groupNames: ['Cấp ủy', 'Vụ trưởng và tương đương'],
  partyPost: 'Bí thư Đảng ủy',
  governmentPost: 'Tổng cục trưởng',
  shortPost: 'Tổng cục trưởng',
};

async function readBack(kind: 'voters' | 'subjects', people: readonly TemplatePerson[]) {
  const list = await openList(await peopleTemplate(kind, people), kind);
  const sheet = list.sheets[0];
  if (!sheet) throw new Error(`The template has no header: ${list.problem}`);
  return readList(sheet, { kind, mode: 'replace' });
}

test.each(['voters', 'subjects'] as const)('the empty template for %s is a list of nobody', async (kind) => {
  const list = await openList(await peopleTemplate(kind, []), kind);

  expect(list.problem).toBe('no-people');
});

test('a list of voters that was downloaded can be imported again as it is', async () => {
  const read = await readBack('voters', [bình]);

  expect(read.findings).toEqual([]);
  expect(read.ready[0]).toMatchObject({ ...bình, partyPost: '', governmentPost: '', shortPost: '' });
});

test('a list of subjects that was downloaded can be imported again as it is', async () => {
  const read = await readBack('subjects', [bình]);

  expect(read.findings).toEqual([]);
  expect(read.ready[0]).toMatchObject({ ...bình, post: '', workUnit: '', groupNames: [] });
});
