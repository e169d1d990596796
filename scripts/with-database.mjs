// `node scripts/with-database.mjs [--data folder] [--name database] -- command …`: runs a command with DATABASE_URL
// set to a migrated database, and stops the embedded server afterwards when nobody else uses it.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Refusal, runCommand } from './command.mjs';
import { openDatabase } from './db.mjs';
import { migrate } from './migrate.mjs';
import { inData } from './project.mjs';
import { environment, exitCodeOf } from './run.mjs';

await runCommand(async (args) => {
  const options = {
    data: { type: 'string', default: inData('pg') },
    name: { type: 'string', default: 'app' },
  };
  const commandAt = args.indexOf('--') + 1;
  if (commandAt === 0 || commandAt === args.length) throw new Refusal('Name the command to run after a --.');
  const { values } = parseArgs({ args: args.slice(0, commandAt - 1), options });
  const [command, ...rest] = args.slice(commandAt);

  const database = await openDatabase({ dataDir: values.data, name: values.name });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {}); // the command ends by itself
  try {
    await migrate(database.url);
    const env = environment({ DATABASE_URL: database.url });
    process.exitCode = await exitCodeOf(spawn(command, rest, { stdio: 'inherit', env }));
  } finally {
    await database.close();
  }
});
