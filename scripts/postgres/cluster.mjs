import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../command.mjs';
import { withFileLock } from '../file-lock.mjs';
import { identityOf, isWorkedIn } from '../processes.mjs';
import { anyFreePort } from '../ports.mjs';
import { locatePostgres, majorVersion } from './binaries.mjs';
import { handOver, unprivileged } from './unprivileged.mjs';

/** Each process that uses a cluster keeps one connection under this name; the last to leave stops the server. */
const keeperName = 'tin-nhiem-96 keeper';

/** Nothing about single statements goes to the log: an error's detail could name a ballot beside its minute. */
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path may hold 107 bytes at most, and a checkout may lie deep
  max_connections: '200',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  wal_recycle: 'off', // files of the write-ahead log that are done with go, instead of keeping what was in them
};

/**
 * A real PostgreSQL from npm whose files lie in `dataDir`: made when missing, started when not running, adopted
 * when it runs already (another process of the same checkout, or one that outlived a killed launcher).
 * Idempotent; recovers by itself after everything was killed. `close()` stops the server for the last user only.
 */
export async function openCluster({ dataDir, settings = {} }) {
  const cluster = {
    dataDir: path.resolve(dataDir),
    native: locatePostgres(),
    run: unprivileged(dataDir),
    settings: { ...serverSettings, ...settings },
  };
  prepareFolder(path.dirname(cluster.dataDir));
  const lock = `${cluster.dataDir}.lock`;
  const { port, keeper, started } = await withFileLock(lock, async () => {
    if (!fs.existsSync(path.join(cluster.dataDir, 'PG_VERSION'))) await initialise(cluster);
    refuseOtherVersion(cluster);
    return (await adopt(cluster)) ?? (await startPatiently(cluster));
  });
  return {
    started,
    port,
    url: (database) => urlOf(cluster, port, database),
    close: () => withFileLock(lock, () => leave(cluster, keeper)),
  };
}

function prepareFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    throw new Refusal(`The folder ${folder} cannot be written by this user: was it made by another one?`);
  }
}

/** Makes the cluster beside its final place and moves it there whole, so that a killed start leaves no half of one. */
async function initialise({ dataDir, native, run }) {
  for (const name of fs.readdirSync(path.dirname(dataDir))) {
    if (name.startsWith(`${path.basename(dataDir)}.new-`)) {
      fs.rmSync(path.join(path.dirname(dataDir), name), { recursive: true, force: true });
    }
  }
  const draft = `${dataDir}.new-${process.pid}`;
  fs.mkdirSync(draft, { mode: 0o700 });
  const password = passwordFile(dataDir);
  fs.writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  handOver(draft, run.owner);
  handOver(password, run.owner);
  const [program, args] = run.command(path.join(native, 'bin', 'initdb'), [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  const { code, output } = await finished(spawn(program, args, { ...run.owner, cwd: path.dirname(dataDir) }));
  if (code !== 0)
    throw new Refusal(`PostgreSQL could not make its data folder: ${output.trim().split('\n').at(-1)}`);
  fs.renameSync(draft, dataDir);
}

function refuseOtherVersion({ dataDir, native }) {
  const made = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const installed = majorVersion(native);
  if (installed && made !== installed) {
    throw new Refusal(
      `${dataDir} was made by PostgreSQL ${made}, and PostgreSQL ${installed} is installed now: move the data with pg_dump, or delete the folder.`,
    );
  }
}

async function adopt(cluster) {
  const { port } = postmaster(cluster.dataDir) ?? {};
  const keeper = port ? await connectKeeper(cluster, port) : undefined;
  return keeper && { port, keeper, started: false };
}

/** After a `kill -9` the dead server may still look alive for a second; its lock file clears itself, or is cleared here. */
async function startPatiently(cluster) {
  const givenUpAt = Date.now() + 30_000;
  for (;;) {
    const attempt = await start(cluster);
    if (attempt.keeper) return attempt;
    const looksHeld = /lock file|pre-existing shared memory|Address already in use/.test(attempt.complaint);
    if (!looksHeld || Date.now() > givenUpAt) {
      throw new Refusal(
        `PostgreSQL did not start (${attempt.complaint || 'no reason given'}); see ${logFile(cluster.dataDir)}.`,
      );
    }
    if (isWorkedIn(cluster.dataDir) === false)
      fs.rmSync(path.join(cluster.dataDir, 'postmaster.pid'), { force: true });
    await pause(200);
    const adopted = await adopt(cluster);
    if (adopted) return adopted;
  }
}

async function start(cluster) {
  const { dataDir, native, run, settings } = cluster;
  const port = await anyFreePort();
  const log = openLog(dataDir, run.owner);
  const [program, args] = run.command(path.join(native, 'bin', 'postgres'), [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  // Its own session: Ctrl-C in the terminal must reach the launcher alone, which then stops the server in order.
  const server = spawn(program, args, {
    ...run.owner,
    cwd: path.dirname(dataDir),
    env: { ...process.env, LC_MESSAGES: 'C' },
    stdio: ['ignore', log.descriptor, log.descriptor],
    detached: true,
  });
  fs.closeSync(log.descriptor);
  server.unref();
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  while (!ended) {
    const keeper = await connectKeeper(cluster, port);
    if (keeper) return { port, keeper, started: true };
    await pause(25);
  }
  return { complaint: complaintIn(dataDir, log.offset) };
}

async function leave({ dataDir }, keeper) {
  const others = await keeper
    .query('select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [
      keeperName,
    ])
    .then(({ rowCount }) => rowCount ?? 0)
    .catch(() => 0); // the server was killed under us: there is nobody left to count
  const server = postmaster(dataDir);
  await keeper.end().catch(() => {});
  const running = server && identityOf(server.pid);
  if (others > 0 || !running) return;
  process.kill(server.pid, 'SIGINT'); // the fast, orderly shutdown
  // Its lock file goes a moment before the process itself does.
  while (identityOf(server.pid) === running) await pause(20);
}

async function connectKeeper(cluster, port) {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    application_name: keeperName,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {}); // the server may be killed under us: whoever uses it next says so better
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => {});
    return undefined;
  }
}

function urlOf({ dataDir }, port, database) {
  const password = fs.readFileSync(passwordFile(dataDir), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** What the server's own lock file says: line 1 its process id, line 4 its port. */
function postmaster(dataDir) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

function openLog(dataDir, owner) {
  const file = logFile(dataDir);
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const tooLong = size > 5_000_000;
  const descriptor = fs.openSync(file, tooLong ? 'w' : 'a', 0o600);
  handOver(file, owner);
  return { descriptor, offset: tooLong ? 0 : size };
}

function complaintIn(dataDir, offset) {
  const lines = fs.readFileSync(logFile(dataDir)).subarray(offset).toString('utf8').trim().split('\n');
  return (lines.find((line) => line.includes('FATAL')) ?? lines.at(-1) ?? '').replace(/^.*FATAL:\s*/, '');
}

function logFile(dataDir) {
  return `${dataDir}.log`;
}

function passwordFile(dataDir) {
  return `${dataDir}.password`;
}

function finished(child) {
  return new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
