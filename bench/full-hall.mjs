import net from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { castMore, hashOf } from './casting.mjs';
import { postAll } from './load.mjs';
import { median } from './statistics.mjs';
import { startTypeScript } from './typescript.mjs';

const tablets = 60;
const voters = 2000;
const alone = 200;
const rush = 300;
const screens = 500;
const looks = 21;
/** The rush has begun, and is not over. */
const untilClosingMs = 300;

export const names = [
  'hall.cast.p50',
  'hall.cast.p95',
  'hall.cast.p99',
  'hall.console',
  'hall.wall',
  'hall.screens',
  'hall.rush',
];

/** A hall of 2,000: casts of 60 tablets while wall and console are open, every screen following, and the last minute. */
export async function measure({ hall: open, isWanted, report }) {
  if (!names.some(isWanted)) return;
  const hall = await open();
  const vote = await hall.newVote(voters + rush, 5);
  const [box] = vote.boxes;
  const ballots = await box.ballots(voters + rush);
  const hand = await aHand(vote.made, hall.env);
  const say = (figure) => isWanted(figure.name) && report(figure);
  try {
    await measureCasts(hall, { vote, box, ballots: ballots.slice(0, voters), hand }, say);
    await measureScreens(hall, { vote, hand }, say);
    await measureRush(hall, { box, ballots, hand }, say);
  } finally {
    hand.leave();
  }
}

async function measureCasts(hall, { vote, box, ballots, hand }, say) {
  const pages = {
    console: `/committee/${vote.made.conferenceId}/voting`,
    wall: `/projector/${vote.made.conferenceId}`,
  };
  const cost = (path) => costOf(hall.port, path, hand.cookie);
  const before = { console: await cost(pages.console), wall: await cost(pages.wall) };
  const [wall] = await openScreens(hall.port, wallPath(vote), hand.cookie, 1);
  const watching = keepLooking(hall.port, pages.console, hand.cookie);
  const single = await castMore(hall, box, ballots.slice(0, alone), 1);
  const { times } = await castMore(hall, box, ballots.slice(alone), tablets);
  await watching.stop();
  wall.close();
  const sorted = [...times].sort((a, b) => a - b);
  const reference = median(single.times);
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ])
    say({
      name: `hall.cast.${name}`,
      value: sorted[Math.ceil(sorted.length * share) - 1],
      unit: `ms for a cast of one of ${tablets} tablets, wall and console open`,
      against: 'the middle cast of a single tablet in the same hall',
      reference,
    });
  for (const page of ['console', 'wall'])
    say({
      name: `hall.${page}`,
      value: await cost(pages[page]),
      unit: `ms for the page of the ${page} with ${ballots.length} ballots in the box`,
      against: 'the same page with an empty box',
      reference: before[page],
    });
}

/** From the secretary's hand to the last screen that shows it. */
async function measureScreens(hall, { vote, hand }, say) {
  const follow = async (count) => {
    const open = await openScreens(hall.port, wallPath(vote), hand.cookie, count);
    const times = [];
    // Each is another than the one before, the first of the next turn too: what changes nothing is not told.
    for (const screen of [
      'how-to-mark',
      'committee',
      'how-to-mark',
      'committee',
      'how-to-mark',
      'committee',
    ]) {
      const startedAt = performance.now();
      const all = Promise.all(open.map((one) => one.next()));
      await hand.ask(`wall ${screen}`);
      await all;
      times.push(performance.now() - startedAt);
    }
    for (const one of open) one.close();
    return median(times);
  };
  const reference = await follow(1);
  say({
    name: 'hall.screens',
    value: await follow(screens),
    unit: `ms until ${screens} open screens follow the secretary`,
    against: 'one open screen',
    reference,
  });
}

/** Voters press the button while the committee ends the vote: whoever was acknowledged is under the seal, nobody else. */
async function measureRush(hall, { box, ballots, hand }, say) {
  const last = ballots.slice(voters);
  const rushing = postAll({ port: hall.port, path: box.path, bodies: last, clients: rush });
  await pause(untilClosingMs);
  const { returned, hashes } = await hand.ask('close');
  const { answers } = await rushing;
  const accepted = last.filter((_ballot, index) => answers[index].status === 200);
  const sealed = new Set(hashes);
  const isWhole = [...ballots.slice(0, voters), ...accepted].every((ballot) => sealed.has(hashOf(ballot)));
  if (!isWhole || returned !== voters + accepted.length || sealed.size !== returned)
    throw new Error(`${voters + accepted.length} were acknowledged, and ${returned} lie under the seal.`);
  say({
    name: 'hall.rush',
    value: accepted.length,
    unit: `of ${rush} casts accepted while the vote was being closed, the others told so`,
    against: 'those of them under the seal',
    reference: returned - voters,
  });
}

function wallPath({ made }) {
  return `/api/conferences/${made.conferenceId}/wall`;
}

/** A process that works in the hall; it was let in when this answers. */
async function aHand(made, env) {
  const child = startTypeScript('hall-hand.ts', { env });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line) => {
    child.stdin.write(`${line}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('The hand in the hall is gone; its words are above.');
    return JSON.parse(value);
  };
  const { cookie } = await ask(JSON.stringify(made));
  return { cookie, ask, leave: () => child.stdin.end() };
}

async function costOf(port, path, cookie) {
  const times = [];
  for (let look = 0; look < looks; look += 1) {
    const startedAt = performance.now();
    await pageOf(port, path, cookie);
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

async function pageOf(port, path, cookie) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  await answer.text();
}

/** Somebody at the console, who looks again as soon as a page is there, once a second at the most. */
function keepLooking(port, path, cookie) {
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      await pageOf(port, path, cookie);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await looking;
    },
  };
}

/** So many screens that follow the wall, each shown once already. */
async function openScreens(port, path, cookie, count) {
  const open = Array.from({ length: count }, () => aScreen(port, path, cookie));
  await Promise.all(open.map((screen) => screen.next()));
  return open;
}

function aScreen(port, path, cookie) {
  const socket = net.connect(port, '127.0.0.1');
  let waiting = [];
  let received = '';
  socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n\r\n`);
  socket.on('data', (chunk) => {
    received += chunk.latin1Slice();
    if (!/data: [^\n]*\n\n/.test(received)) return;
    received = '';
    for (const told of waiting) told();
    waiting = [];
  });
  const failed = new Promise((_, reject) => socket.on('error', reject));
  failed.catch(() => {});
  const next = () => Promise.race([new Promise((resolve) => waiting.push(resolve)), failed]);
  return { next, close: () => socket.destroy() };
}
