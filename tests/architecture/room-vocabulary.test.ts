import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles('src');

test('server rooms say so in their first line', () => {
  const serverRooms = /^src\/(gate|use-cases|data|documents|ballot-box\/store)\//;
  const wrong = files.filter((file) => {
    if (!serverRooms.test(file.path) || file.path.endsWith('.schema.ts')) return false;
    const [first] = file.lines;
    return file.path.endsWith('.actions.ts') ? first !== "'use server';" : first !== "import 'server-only';";
  });

  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('no file has a name that says nothing of what is inside', () => {
  const empty = files.filter((file) => /\/(index|utils?|helpers?|common|types|misc)\.tsx?$/.test(file.path));

  // The catalogue's area of words shared by all screens is called common.
  expect(empty.map((file) => file.path)).toEqual(['src/messages/en/common.ts', 'src/messages/vi/common.ts']);
});

test('the environment is read in one place', () => {
  const readers = files.filter((file) => file.text.includes('process.env') && file.path !== 'src/lib/env.ts');

  expect(readers.map((file) => file.path)).toEqual([]);
});

test('pages stay thin', () => {
  const thick = files.filter((file) => /\/page\.tsx$/.test(file.path) && file.lines.length > 61);

  expect(thick.map((file) => file.path)).toEqual([]);
});
