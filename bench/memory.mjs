import { setTimeout as pause } from 'node:timers/promises';
import { anyFreePort } from '../scripts/ports.mjs';
import { startServer } from '../scripts/server.mjs';
import { castAll } from './casting.mjs';
import { memoryOf } from './processor-time.mjs';
import { median } from './statistics.mjs';

const clients = 16;
const castsToWarmUp = 3000;
const castsBefore = 100;
const castsAfter = 10_000;
const ballotsOfRound = 1000;
const roomMB = 128;

export const names = ['server.memory'];

/**
 * Casts ten thousand ballots at a server of its own; the box is emptied between rounds of a thousand. The engine puts
 * off collecting garbage as long as it has room, so it is given little: what stays is what the server keeps.
 */
export async function measure({ hall: open, report }) {
  const hall = await open();
  const [box] = hall.boxes;
  const ballots = await box.ballots(ballotsOfRound);
  const port = await anyFreePort();
  const env = { ...hall.env, NODE_OPTIONS: `--max-old-space-size=${roomMB}` };
  const server = await startServer({ port, env, onLine: console.error });
  try {
    await castMany({ port }, box, ballots, castsToWarmUp);
    await castMany({ port }, box, ballots, castsBefore);
    const before = await settledMemory(server.pid);
    await castMany({ port }, box, ballots, castsAfter - castsBefore);
    const after = await settledMemory(server.pid);
    if (Number.isNaN(before)) return;
    report({
      name: 'server.memory',
      value: after / 2 ** 20,
      unit: `MB after ${castsAfter} casts`,
      against: `the same server after ${castsBefore} casts, both after ${castsToWarmUp} to warm up and with ${roomMB} MB for old objects`,
      reference: before / 2 ** 20,
    });
  } finally {
    await server.stop();
  }
}

async function castMany(server, box, ballots, count) {
  for (let left = count; left > 0; left -= ballots.length)
    await castAll(server, box, ballots.slice(0, left), clients);
}

/** Idle for a moment, then the middle of some readings. */
async function settledMemory(pid) {
  const readings = [];
  for (let reading = 0; reading < 5; reading += 1) {
    await pause(400);
    readings.push(memoryOf(pid));
  }
  return median(readings);
}
