import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTs from 'eslint-config-next/typescript';

/** Who may import whom (docs/decisions/002): each room names the rooms it must not reach, and where to go instead. */
const rooms = {
  lib: {
    never: ['app', 'screens', 'ui', 'gate', 'use-cases', 'data', 'ballot-box', 'documents', 'domain'],
    instead: 'lib knows no noun: pass the value in as an argument.',
  },
  domain: {
    never: ['app', 'screens', 'ui', 'gate', 'use-cases', 'data', 'ballot-box', 'documents', 'lib'],
    instead: 'domain is pure: take what you need as an argument.',
  },
  'ballot-box': {
    never: ['app', 'screens', 'ui', 'gate', 'use-cases', 'data', 'documents'],
    instead: 'The sealed room imports nobody: hand the value in.',
  },
  data: {
    never: ['app', 'screens', 'ui', 'gate', 'use-cases', 'ballot-box', 'documents'],
    instead: 'A repository saves and finds; deciding belongs in use-cases.',
  },
  documents: {
    never: ['app', 'screens', 'ui', 'gate', 'use-cases', 'data', 'ballot-box'],
    instead: 'Documents get a finished model from domain/minutes.',
  },
  'use-cases': {
    never: ['app', 'screens', 'ui', 'gate'],
    instead: 'A use case knows no request and no screen.',
  },
  gate: {
    never: ['app', 'screens', 'ui', 'data', 'ballot-box', 'documents'],
    instead: 'The gate answers screens; it does not draw them.',
  },
  ui: {
    never: ['app', 'screens', 'gate', 'use-cases', 'data', 'ballot-box', 'documents', 'domain'],
    instead: 'ui knows no noun of ours: pass words and values as props.',
  },
  screens: { never: ['app', 'use-cases', 'data', 'documents'], instead: 'A screen asks the gate.' },
  app: {
    never: ['use-cases', 'data', 'ballot-box', 'documents'],
    instead: 'A page calls a loader of the gate and hands the data to a screen.',
  },
};

const importLaw = Object.entries(rooms).map(([room, law]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: law.never.map((other) => ({
          group: [`@/${other}/*`, `@/${other}/**`],
          message: law.instead,
        })),
      },
    ],
  },
}));

/** React lives in these rooms alone, and its rules compile every file they are shown. */
const reactWhereItLives = nextVitals.map((config) =>
  config.rules ? { ...config, files: ['src/{app,screens,ui}/**/*.{ts,tsx}'] } : config,
);

export default defineConfig([
  ...reactWhereItLives,
  ...nextTs,
  prettier,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read the environment in src/lib/env.ts, once, at boot.',
        },
      ],
    },
  },
  ...importLaw,
  {
    files: [
      'src/lib/env.ts',
      '*.config.{ts,mjs}',
      'scripts/**',
      'bench/**',
      'e2e/**',
      'tests/**',
      'prisma/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  globalIgnores([
    'test-results/**',
    '.next/**',
    '.data/**',
    'src/generated/**',
    'next-env.d.ts',
    'coverage/**',
    'playwright-report/**',
  ]),
]);
