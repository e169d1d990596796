// `npm run check`: what CI runs before the tests. What is cheap comes first; the long ones share two processors.
import { Refusal, runCommand } from './command.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';

const schema = ['The Prisma schema is valid', ['scripts/prisma.mjs', 'validate']];
const drift = ['The migrations say what the schema says', ['scripts/schema-drift.mjs']];
const routes = ['The types of the routes are made', ['node_modules/next/dist/bin/next', 'typegen']];
const format = ['The format is kept', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']];
const lint = [
  'The linter has nothing to say',
  ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
];
const types = ['The types agree', ['node_modules/typescript/bin/tsc', '--noEmit']];

await runCommand(async () => {
  for (const check of [schema, drift, routes]) await step(check[0], () => holds(check));
  await step('The format, the linter and the types', async () => {
    const both = await Promise.allSettled([holds(lint), holds(format).then(() => holds(types))]);
    for (const { reason } of both) if (reason) throw reason;
  });
});

async function holds([title, [script, ...args]]) {
  if ((await runNode([inProject(script), ...args])) !== 0)
    throw new Refusal(`Not so: ${title.toLowerCase()}.`);
}
