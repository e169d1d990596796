import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom, shuffled } from '@/lib/seeded-random';
import { closeVoting } from '@/use-cases/counting/close-voting';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { showTally } from '@/use-cases/counting/show-tally';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { openTheBoxes } from '@tests/support/a-count';
import { someSealedBallots } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sql } from '@tests/support/database';
import { killWhoWorksIn } from '@tests/support/kill-database';
import { openOwnServer } from '@tests/support/own-server';
import { sendUntilRecorded } from '@tests/support/stubborn-tablet';
import { ensureBuild } from '../../../scripts/build.mjs';
import { anyFreePort } from '../../../scripts/ports.mjs';
import { openCluster } from '../../../scripts/postgres/cluster.mjs';
import { startServer } from '../../../scripts/server.mjs';

const voters = 160;
const tablets = 12;
const marks: Choice[] = ['high', 'medium', 'low', 'blank'];

let database: Awaited<ReturnType<typeof openOwnServer>>;
let revived: { close(): Promise<void> } | undefined;
let app: { port: number; pid: number | undefined; stop(): Promise<void> };
const appSays: string[] = [];

beforeAll(async () => {
  await ensureBuild();
  database = await openOwnServer();
  app = await startApp(await anyFreePort());
}, 300_000);

afterAll(async () => {
  await app.stop();
  await revived?.close();
  await database.close();
});

async function startApp(port: number): Promise<typeof app> {
  const env = {
    DATABASE_URL: process.env.DATABASE_URL,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
  };
  const server = await startServer({
    port,
    env,
    onLine: (line) => appSays.push(line),
  });
  return { port, pid: server.pid, stop: server.stop };
}

/** The program is gone without a word, in the middle of what it was doing, and comes back on the same port. */
async function killApp(): Promise<void> {
  process.kill(app.pid ?? 0, 'SIGKILL');
  app = await startApp(app.port);
}

/** One process of the database dies; PostgreSQL throws everybody out, recovers from its log and goes on by itself. */
async function killOneBackend(): Promise<void> {
  const [backend] = await sql<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' limit 1`,
  );
  if (!backend) throw new Error('Nobody is connected.');
  process.kill(backend.pid, 'SIGKILL');
}

/** The whole database dies at once, and is started again as the next start would. */
async function killDatabase(): Promise<void> {
  killWhoWorksIn(database.dataDir);
  const cluster = await openCluster({ dataDir: database.dataDir });
  revived = cluster;
  database.cable.farPort = cluster.port;
}

test('through lost answers, a killed program and a killed database, acknowledged is stored is counted', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 3, cards: voters });
  await allowOwnDevices(vote.scope, { allowed: true });
  const box = firstBox(vote);
  const marked = box.codes.map((code, voter) => ({
    code,
    choices: [marks[voter % 4] ?? 'high'],
  }));
  const ballots = someSealedBallots(box.election, marked);
  const path = `/api/vote/boxes/${box.boxId}/ballots`;
  const hashOf = (ballot: string) => createHash('sha256').update(ballot).digest('base64').replace(/=$/, '');
  const acknowledged = new Set<string>();
  const stored = async () => {
    const kept = await sql<{ ballot: string }>('select ballot from ballot_box.incoming');
    return new Set(kept.map(({ ballot }) => hashOf(ballot)));
  };
  const blows = [killApp, killOneBackend, killDatabase, killApp];
  let struck = Promise.resolve();

  const random = seededRandom(96);
  const waiting = shuffled(random, [...ballots, ...ballots]);
  const everyBlow = Math.floor(waiting.length / (blows.length + 1));
  const tablet = async () => {
    for (let ballot = waiting.pop(); ballot !== undefined; ballot = waiting.pop()) {
      acknowledged.add(await sendUntilRecorded(() => app.port, { path, ballot }, random));
      if (waiting.length % everyBlow !== 0) continue;
      const blow = blows.pop();
      if (blow)
        struck = struck
          .then(blow)
          .then(async () => expectInside(new Set(acknowledged), await patiently(stored)));
    }
  };
  await Promise.all(Array.from({ length: tablets }, tablet));
  await struck;

  expect(blows).toEqual([]);
  expect([...acknowledged].sort()).toEqual(ballots.map(hashOf).sort());
  expect([...(await stored())].sort()).toEqual([...acknowledged].sort());
  expect(await closeVoting(vote.scope)).toEqual({
    ok: true,
    value: { returned: voters },
  });
  await countCardsBack(vote.scope, {
    formId: box.formId,
    issued: voters,
    unused: 0,
    spoiled: 0,
  });
  await openTheBoxes(vote);
  const [counted] = (await showTally(vote.scope))?.forms ?? [];
  expect(counted?.outcome).toMatchObject({
    returned: voters,
    subjects: [
      {
        high: voters / 4,
        medium: voters / 4,
        low: voters / 4,
        invalid: voters / 4,
      },
    ],
  });
  const said = [...appSays, fs.readFileSync(`${database.dataDir}.log`, 'utf8')].join('\n');
  for (const credential of box.publicCredentials) expect(said).not.toContain(credential.slice(0, 40));
  expect(said).not.toMatch(/ballot|phiếu|incoming/i);
}, 300_000);

/** What was acknowledged before the blow is still there after it. */
function expectInside(acknowledged: ReadonlySet<string>, stored: ReadonlySet<string>): void {
  expect([...acknowledged].filter((hash) => !stored.has(hash))).toEqual([]);
}

/** A database that recovers lets nobody in for a moment. */
async function patiently<V>(ask: () => Promise<V>): Promise<V> {
  for (let time = 0; time < 200; time += 1) {
    try {
      return await ask();
    } catch {
      await pause(50);
    }
  }
  return ask();
}
