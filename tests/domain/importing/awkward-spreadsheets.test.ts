import { expect, test } from 'vitest';
import type { ReadyPerson } from '@/domain/importing/read-people';
import { dates } from '@tests/fixtures/spreadsheets/dates';
import { headers } from '@tests/fixtures/spreadsheets/headers';
import { names } from '@tests/fixtures/spreadsheets/names';
import { noWorkbooks } from '@tests/fixtures/spreadsheets/no-workbooks';
import { programs } from '@tests/fixtures/spreadsheets/programs';
import { sections } from '@tests/fixtures/spreadsheets/sections';
import { rawWorkbook } from '@tests/support/raw-workbook';
import { findingsOf, openList, readList } from './read-sheet';

const corpus = [...headers, ...sections, ...names, ...dates, ...programs, ...noWorkbooks];

test.each(corpus)('$what', async ({ file, kind = 'voters', ...expected }) => {
  const bytes = file instanceof Uint8Array ? file : rawWorkbook(file);

  const { sheets, first, problem } = await openList(bytes, kind);

  if ('problem' in expected) return expect(problem).toBe(expected.problem);
  const sheet = sheets[first];
  if (!sheet) throw new Error(`No list was found: ${problem}`);
  if (expected.sheet) expect(sheet.name).toBe(expected.sheet);
  const read = readList(sheet, { kind });
  expect({ people: read.ready.map(told), findings: findingsOf(read) }).toEqual({
    people: expected.people,
    findings: expected.findings,
  });
});

test('the corpus holds at least thirty spreadsheets, each awkward in its own way', () => {
  expect(new Set(corpus.map(({ what }) => what)).size).toBeGreaterThanOrEqual(30);
});

function told(person: ReadyPerson): string {
  const { fullName, gender, birthYear, post, partyPost, governmentPost, workUnit, groupNames } = person;
  const sex = gender && (gender === 'male' ? 'nam' : 'nữ');
  const parts = [fullName, sex, birthYear, post, partyPost, governmentPost, workUnit].filter(Boolean);
  return `${parts.join(', ')}${groupNames.length > 0 ? ` [${groupNames.join('; ')}]` : ''}`;
}
