import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A reason to stop that the reader can act on: printed as one sentence, without a stack trace. */
export class Refusal extends Error {}

/** Whether the module with this `import.meta` is the script that was started (and not imported by another). */
export function isMain(meta) {
  return process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fileURLToPath(meta.url);
}

/** Runs a script's main function: a `Refusal` prints as a sentence, anything else with its stack; both exit 1. */
export async function runCommand(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exit(1);
  }
}

function sentenceFor(error) {
  if (error instanceof Refusal) return `\n✗ ${error.message}\n`;
  const notOurs = ['EACCES', 'EPERM', 'EROFS'].includes(error?.code) && error.path;
  return notOurs
    ? `\n✗ ${error.path} cannot be written by this user: was it made by another one?\n`
    : undefined;
}
