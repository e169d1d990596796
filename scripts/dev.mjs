// `npm run dev`: the database, its migrations and `next dev`; further arguments go to Next.
import { runCommand } from './command.mjs';
import { openDatabase } from './db.mjs';
import { migrate } from './migrate.mjs';
import { addressOf, choosePort } from './ports.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';
import { sessionSecret } from './secret.mjs';
import { seedOnce } from './seed.mjs';

await runCommand(async (args) => {
  const database = await step('Starting the database', () => openDatabase());
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {}); // Next ends by itself; we tidy up after it
  try {
    await step('Applying migrations', () => migrate(database.url));
    await step('Loading demo data on the first start', () => seedOnce(database.url));
    const port = await choosePort({ wanted: process.env.PORT, host: '127.0.0.1' });
    const env = {
      DATABASE_URL: database.url,
      NEXTAUTH_SECRET: sessionSecret(),
      NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? addressOf('127.0.0.1', port),
    };
    const next = inProject('node_modules', 'next', 'dist', 'bin', 'next');
    process.exitCode = await runNode([next, 'dev', '--port', String(port), ...args], { env });
  } finally {
    await database.close();
  }
});
