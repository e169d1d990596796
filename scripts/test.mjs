// `npm test`: everything; `node scripts/test.mjs unit|db|e2e …` runs a part, further arguments go to its runner.
// The last lines name what failed and count the tests of all parts.
import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { ensureBuild } from './build.mjs';
import { Refusal, runCommand } from './command.mjs';
import { createDatabase, dropDatabase } from './db.mjs';
import { migrate } from './migrate.mjs';
import { addressOf, anyFreePort } from './ports.mjs';
import { step } from './progress.mjs';
import { inData, inProject } from './project.mjs';
import { runNode } from './run.mjs';
import { seed } from './seed.mjs';
import { startServer } from './server.mjs';
import { ensureSystemPrograms, findChromium } from './system-programs.mjs';
import { openTestCluster } from './test-cluster.mjs';
import { add, closingLine, countOf, failuresOf, nothing } from './test-report.mjs';

const parts = {
  unit: (args, report) => runVitest('unit', args, report),
  db: (args, report) => runVitest('database', args, report),
  e2e: runBrowserTests,
};

await runCommand(async ([wanted, ...args]) => {
  if (wanted && !parts[wanted]) throw new Refusal(`There is no part ${wanted}: unit, db or e2e.`);
  ensureSystemPrograms();
  // Two parts drive the production build: made beforehand, it takes no time from tests that run beside it.
  if (!wanted) await step('Preparing the production build', () => ensureBuild());
  let counts = nothing;
  const failures = [];
  for (const part of wanted ? [wanted] : Object.keys(parts)) {
    const report = inData('test', `${part}.json`);
    fs.rmSync(report, { force: true });
    counts = add(counts, countOf(report, await codeOf(() => parts[part](args, report))));
    failures.push(...failuresOf(report));
  }
  for (const failure of failures) console.log(failure);
  console.log(closingLine(counts));
  process.exit(counts.failed > 0 ? 1 : 0);
});

/** A part that cannot even run is a failure of that part; the others still run. */
async function codeOf(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Refusal ? `✗ ${error.message}` : error);
    return 1;
  }
}

function runVitest(project, args, report) {
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runNode([vitest, 'run', '--project', `${project}*`, ...reporters, ...args]);
}

/** The production build, on a seeded database of its own, driven by a real browser. */
async function runBrowserTests(args, report) {
  await step('Preparing the production build', () => ensureBuild());
  const cluster = await openTestCluster();
  const name = `run_${process.pid}_e2e`;
  const adminUrl = cluster.url('postgres');
  try {
    await createDatabase(adminUrl, name);
    await step('Seeding the database of the browser tests', async () => {
      await migrate(cluster.url(name));
      await seed(cluster.url(name));
    });
    return await driveBrowser(cluster.url(name), args, report);
  } finally {
    await dropDatabase(adminUrl, name);
    await cluster.close();
  }
}

async function driveBrowser(databaseUrl, args, report) {
  const port = await anyFreePort();
  const address = addressOf('127.0.0.1', port);
  const env = {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: address,
    HALL_FINGERPRINT: Array(32).fill('96').join(':'), // so that the page for a hall's tablets is there
  };
  const server = await startServer({ port, env });
  try {
    const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
    const found = {
      BASE_URL: address,
      CHROMIUM_PATH: findChromium(),
      PLAYWRIGHT_REPORT: report,
      NODE_OPTIONS: '--conditions=react-server', // fixtures call use cases, which only a server may load
    };
    return await runNode([playwright, 'test', ...args], { env: { ...env, ...found } });
  } finally {
    await server.stop();
  }
}
