// `node scripts/with-database.mjs [--data folder] [--name database] command …`: runs a command with DATABASE_URL
// set to a migrated database, and stops the embedded server afterwards when nobody else uses it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMain, Refusal, runCommand } from './command.mjs';
import { openDatabase } from './db.mjs';
import { migrate } from './migrate.mjs';
import { inData, inProject } from './project.mjs';

/** Runs the command to its end with these environment variables added; answers its exit code. */
export function runWith(env, command, args) {
  const PATH = [inProject('node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env, PATH } });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 0 : 1));
    });
  });
}

if (isMain(import.meta)) {
  await runCommand(async (args) => {
    const commandAt = args.findIndex((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
    if (commandAt < 0) throw new Refusal('Name the command to run.');
    const options = {
      data: { type: 'string', default: inData('pg') },
      name: { type: 'string', default: 'app' },
    };
    const { values } = parseArgs({ args: args.slice(0, commandAt), options });
    const database = await openDatabase({ dataDir: values.data, name: values.name });
    try {
      await migrate(database.url);
      const [command, ...rest] = args.slice(commandAt);
      process.exitCode = await runWith({ DATABASE_URL: database.url }, command, rest);
    } finally {
      await database.close();
    }
  });
}
