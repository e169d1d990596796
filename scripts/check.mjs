// `npm run check`: what CI runs before the tests, cheapest first; stops at the first failure.
import { Refusal, runCommand } from './command.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';

const checks = [
  ['The Prisma schema is valid', ['scripts/prisma.mjs', 'validate']],
  ['The migrations say what the schema says', ['scripts/schema-drift.mjs']],
  ['The format is kept', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  ['The linter has nothing to say', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['The types of the routes are made', ['node_modules/next/dist/bin/next', 'typegen']],
  ['The types agree', ['node_modules/typescript/bin/tsc', '--noEmit']],
];

await runCommand(async () => {
  for (const [title, [script, ...args]] of checks) {
    await step(title, async () => {
      if ((await runNode([inProject(script), ...args])) !== 0)
        throw new Refusal(`Not so: ${title.toLowerCase()}.`);
    });
  }
});
