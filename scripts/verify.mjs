// `npm run verify -- PACKAGE.zip`: counts a package again, without database or server.
import path from 'node:path';
import { isMain, Refusal, runCommand } from './command.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';

/** Recounts the package (or a single `.bel`); answers the exit code: 0 when everything agrees. */
export async function verify(file) {
  // npm runs scripts in the project's folder; the path was meant from where it was typed.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const script = inProject('scripts', 'verify', 'recount.ts');
  return runNode(['--conditions=react-server', '--import', 'tsx', script, place]);
}

if (isMain(import.meta)) {
  await runCommand(async ([file]) => {
    if (file === undefined)
      throw new Refusal(
        'Gói nào? / Which package? npm run verify -- PACKAGE.zip (hoặc một hòm / or a single box: FILE.bel)',
      );
    process.exitCode = await verify(file);
  });
}
