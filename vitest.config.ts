import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

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

/** What comes by itself (a notification, a thread's word) comes when the machine has time for it; one second is a guess. */
const patient = { poll: { timeout: 30_000 } };

export default defineConfig({
  resolve: { alias },
  test: {
    // One core is not left free for watching: on two cores that would be half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: needsDatabase,
          // Big numbers take their time on a busy machine; nothing here depends on the clock.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: needsDatabase.map((folder) => `${folder}/*.test.ts`),
          globalSetup: 'tests/support/database-template.ts',
          setupFiles: 'tests/support/own-database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
        },
      },
    ],
  },
});
