import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const alias = {
  '@': path.resolve(import.meta.dirname, 'src'),
  '@tests': path.resolve(import.meta.dirname, 'tests'),
  // "server-only" throws outside a server bundle; tests run the server's code directly.
  'server-only': path.resolve(import.meta.dirname, 'tests/support/server-only.ts'),
  // Tests call actions without a request: there is no page to draw again.
  'next/cache': path.resolve(import.meta.dirname, 'tests/support/next-cache.ts'),
};

const needsDatabase = [
  'tests/use-cases/**',
  'tests/gate/**',
  'tests/data/**',
  'tests/contracts/**',
  'tests/secrecy/**',
  'tests/scripts/**',
];
/** These strike a database, replace a module or start processes: each has a process and a database of its own. */
const alone = [
  ...needsDatabase.filter((folder) => folder !== 'tests/use-cases/**'),
  'tests/use-cases/voting/exactly-once.test.ts',
  'tests/use-cases/counting/open-and-seal-by-two.test.ts',
];

const patient = {
  // Big numbers take their time on a busy machine; nothing here depends on the clock.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  /** What comes by itself (a notification, a thread's word) comes when the machine has time for it; one second is a guess. */
  expect: { poll: { timeout: 30_000 } },
};

const onDatabase = {
  ...patient,
  globalSetup: 'tests/support/database-template.ts',
  setupFiles: 'tests/support/own-database.ts',
};

function project(test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return { resolve: { alias }, test: { ...test } };
}

export default defineConfig({
  resolve: { alias },
  test: {
    // One core is not left free for watching: on two cores that would be half of them.
    maxWorkers: availableParallelism(),
    // Where `isolate` is false the files of a worker share its process: starting one takes longer than most files.
    projects: [
      project({
        ...patient,
        name: 'unit',
        include: ['tests/**/*.test.ts'],
        exclude: needsDatabase,
        isolate: false,
      }),
      project({
        ...onDatabase,
        name: 'database',
        include: ['tests/use-cases/**/*.test.ts'],
        exclude: alone,
        isolate: false,
      }),
      project({
        ...onDatabase,
        name: 'database-alone',
        include: alone.map((place) => (place.endsWith('.ts') ? place : `${place}/*.test.ts`)),
      }),
    ],
  },
});
