import { expect, test } from 'vitest';
import { peopleTemplate, type TemplatePerson } from '@/documents/xlsx/people-template';
import { findHeader } from '@/domain/importing/columns';
import { readPeople } from '@/domain/importing/read-people';
import { readWorkbook } from '@/lib/read-workbook';

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
  const bytes = await peopleTemplate(kind, people);
  const workbook = await readWorkbook(new Blob([new Uint8Array(bytes)]));
  const rows = (workbook.ok && workbook.sheets[0]?.rows) || [];
  const header = findHeader(rows, kind);
  if (!header) throw new Error('The template has no header.');
  const nothing = { knownGroups: [], defaultGroup: '', listed: [], keptApart: new Set<number>() };
  return readPeople({ ...nothing, kind, rows, header, thisYear: 2028, mode: 'replace' });
}

test.each(['voters', 'subjects'] as const)('the empty template for %s is a list of nobody', async (kind) => {
  const read = await readBack(kind, []);

  expect([read.personRows, read.findings]).toEqual([[], []]);
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
