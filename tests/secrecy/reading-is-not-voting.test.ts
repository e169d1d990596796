import { expect, test } from 'vitest';
import { sourceFiles } from '@tests/architecture/source-files';
import { sql } from '@tests/support/database';

const reading =
  /^src\/(domain|use-cases|gate|screens)\/dossier\/|^src\/app\/(read|api\/dossiers)\/|^src\/data\/(dossier|reading)/;
const voting = /ballot-box|\/voting\/|vote-repository|\/card\/|cards|attendance|check-in/;

test('nothing that reads dossiers reaches a card, a ballot or the attendance, and the other way round', () => {
  const files = sourceFiles('src');
  const importsOf = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');
  const readers = files.filter(({ path }) => reading.test(path));
  const voters = files.filter(({ path }) => /^src\/(ballot-box|use-cases\/voting|gate\/voting)\//.test(path));

  expect(readers.length).toBeGreaterThan(20);
  expect(readers.filter(({ text }) => importsOf(text).some((path) => voting.test(path)))).toEqual([]);
  expect(
    voters.filter(({ text }) => importsOf(text).some((path) => /dossier|reading-link/.test(path))),
  ).toEqual([]);
});

test('what is kept of reading has no time and no serial, and no key to a ballot', async () => {
  const columns = await sql<{ type: string; default: string | null }>(
    `select data_type as type, column_default as default from information_schema.columns
     where table_name in ('ReadingLink', 'ReadingDay')`,
  );

  expect(columns.length).toBeGreaterThan(5);
  expect(columns.filter(({ type }) => /time|date|interval/.test(type))).toEqual([]);
  expect(columns.filter(({ default: given }) => (given ?? '').includes('nextval'))).toEqual([]);
});
