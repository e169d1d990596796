import { expect, test } from 'vitest';
import { roomOf, sourceFiles, type SourceFile } from './source-files';

const files = sourceFiles('src');

/** Which rooms a room may reach (docs/decisions/002). What a file imports for its types alone counts too. */
const mayReach: Record<string, readonly string[]> = {
  app: ['screens', 'ui', 'gate', 'domain', 'lib', 'messages'],
  screens: ['ui', 'gate', 'domain', 'lib', 'messages'],
  ui: ['lib'],
  gate: ['use-cases', 'domain', 'lib', 'messages'],
  'use-cases': ['data', 'ballot-box', 'documents', 'domain', 'lib'],
  data: ['domain', 'lib', 'generated'],
  'ballot-box': ['domain', 'lib'],
  documents: ['domain', 'lib'],
  domain: [],
  lib: [],
  // Codes are the bridge: a code without its sentence is a type error.
  messages: ['domain'],
};

function trespasses(
  of: readonly SourceFile[],
  isForbidden: (file: SourceFile, from: string) => boolean,
): string[] {
  return of.flatMap((file) =>
    file.imports.filter(({ from }) => isForbidden(file, from)).map(({ from }) => `${file.path} → ${from}`),
  );
}

test('every file lies in a room', () => {
  const homeless = files.filter(
    (file) => file.path !== 'src/instrumentation.ts' && !(roomOf(file.path) in mayReach),
  );

  expect(homeless.map((file) => file.path)).toEqual([]);
});

test('each room reaches only the rooms it may', () => {
  const wrong = trespasses(files, (file, from) => {
    if (!from.startsWith('src/')) return false;
    const [own, other] = [roomOf(file.path), roomOf(from)];
    if (own === other || mayReach[own]?.includes(other)) return false;
    // The protocol is pure and runs where ballots are made and boxes are opened: on tablets, with the committee,
    // and wherever somebody recounts.
    const isProtocol = from.startsWith('src/ballot-box/protocol/');
    return !(isProtocol && /^src\/screens\/(tablet|committee|verify)\//.test(file.path));
  });

  expect(wrong).toEqual([]);
});

test('the store of the ballot box is reached only by casting and counting', () => {
  const wrong = trespasses(
    files,
    (file, from) =>
      from.startsWith('src/ballot-box/store/') &&
      !/^src\/(ballot-box\/store|use-cases\/(voting|counting|reporting))\//.test(file.path),
  );

  expect(wrong).toEqual([]);
});

test('casting knows no attendance and no roll', () => {
  const wrong = trespasses(
    files.filter((file) => file.path.startsWith('src/use-cases/voting/')),
    (_, from) => /attendance|roll-repository|committee-repository|account-repository|audit/.test(from),
  );

  expect(wrong).toEqual([]);
});

test('a use case of one area never calls one of another', () => {
  const areaOf = (path: string) => path.split('/')[2];
  const wrong = trespasses(
    files.filter((file) => file.path.startsWith('src/use-cases/')),
    (file, from) => from.startsWith('src/use-cases/') && areaOf(from) !== areaOf(file.path),
  );

  expect(wrong).toEqual([]);
});

test('Prisma, Next and React stay in their rooms', () => {
  const wrong = trespasses(files, (file, from) => {
    const room = roomOf(file.path);
    if (from.startsWith('@prisma/') || from.startsWith('src/generated/')) return room !== 'data';
    if (from === 'next' || from.startsWith('next/')) return !['app', 'gate'].includes(room);
    if (from === 'react' || from.startsWith('react/')) return !['app', 'screens', 'ui'].includes(room);
    return false;
  });

  expect(wrong).toEqual([]);
});

test('inside the domain each noun knows only those before it', () => {
  const order = [
    ['kernel'],
    ['organisation'],
    ['plan'],
    ['person'],
    ['importing', 'conference', 'electorate'],
    ['dossier'],
    ['rules'],
    ['attendance', 'card', 'ballot', 'tablet', 'wall'],
    ['tally'],
    ['paper-count'],
    ['outcome'],
    ['follow-up', 'minutes'],
    ['roll-up'],
    ['audit'],
  ];
  const rankOf = (path: string) => order.findIndex((nouns) => nouns.includes(path.split('/')[2] ?? ''));
  const wrong = trespasses(
    files.filter((file) => file.path.startsWith('src/domain/')),
    (file, from) => from.startsWith('src/domain/') && rankOf(from) > rankOf(file.path),
  );

  expect(wrong).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const circles = files.flatMap((file) => {
    const seen = new Set<string>();
    const queue = valueImports(file);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === file.path.replace(/\.tsx?$/, '')) return [file.path];
      if (seen.has(next)) continue;
      seen.add(next);
      const target = byPath.get(next);
      if (target) queue.push(...valueImports(target));
    }
    return [];
  });

  expect(circles).toEqual([]);
});

function valueImports(file: SourceFile): string[] {
  return file.imports
    .filter(({ from, isTypeOnly }) => from.startsWith('src/') && !isTypeOnly)
    .map(({ from }) => from);
}
