import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom, shuffled } from '@/lib/seeded-random';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { showTally } from '@/use-cases/counting/show-tally';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { openTheBoxes } from '@tests/support/a-count';
import { someSealedBallots } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { sql } from '@tests/support/database';
import { openStrickenProduct } from '@tests/support/stricken-product';
import { sendUntilRecorded } from '@tests/support/stubborn-tablet';

const voters = 160;
const tablets = 12;
const marks: Choice[] = ['high', 'medium', 'low', 'blank'];

let product: Awaited<ReturnType<typeof openStrickenProduct>>;

beforeAll(async () => {
  product = await openStrickenProduct();
}, 300_000);

afterAll(() => product.close());

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
  const { killApp, killOneBackend, killDatabase, port } = product;
  const blows = [killApp, killOneBackend, killDatabase, killApp];
  let struck = Promise.resolve();

  const random = seededRandom(96);
  const waiting = shuffled(random, [...ballots, ...ballots]);
  const everyBlow = Math.floor(waiting.length / (blows.length + 1));
  const tablet = async () => {
    for (let ballot = waiting.pop(); ballot !== undefined; ballot = waiting.pop()) {
      acknowledged.add(await sendUntilRecorded(port, { path, ballot }, random));
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
  expect(await sealedByTwo(vote.scope)).toEqual({
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
  const said = product.logs();
  for (const credential of box.publicCredentials) expect(said).not.toContain(credential.slice(0, 40));
  expect(said).not.toMatch(/ballot|phiếu|incoming/i);
}, 300_000);

test('too long a ballot is refused at the door, a strange one by its box, half a one is nobody’s fault: no word in the log', async () => {
  const before = product.logs();
  const path = `${product.address}/api/vote/boxes/${randomUUID()}/ballots`;

  const long = await fetch(path, { method: 'POST', body: '9'.repeat(2_000_001) });
  const strange = await fetch(path, { method: 'POST', body: '{}' });
  const asked = await fetch(path);
  await sendHalf(path);

  expect([long.status, await long.json()]).toEqual([413, { code: 'ballot-malformed' }]);
  expect([strange.status, await strange.json()]).toEqual([409, { code: 'voting-not-open' }]);
  expect(asked.status).toBe(405);
  expect(product.logs()).toBe(before);
});

test('whoever comes in the moment a server listens again is answered', async () => {
  const path = `${product.address}/api/vote/boxes/${randomUUID()}/ballots`;
  const isBack = product.killApp();

  const first = await firstAnswer(() => fetch(path, { method: 'POST', body: '{}' }));

  expect(first.status).toBe(409);
  await isBack;
});

test('a page runs the scripts that came with it and no others, and stands in nobody else’s frame', async () => {
  const page = await fetch(`${product.address}/sign-in`);
  const again = await fetch(`${product.address}/sign-in`);

  const policy = page.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(again.headers.get('content-security-policy')).not.toContain(nonce);
  expect(policy).toMatch(/script-src 'self' 'nonce-\S+' 'strict-dynamic' 'wasm-unsafe-eval';/);
  expect(policy).toContain("frame-ancestors 'none'");
});

/** Knocks without a pause until somebody opens. */
async function firstAnswer(knock: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await knock();
    } catch {
      await pause(1);
    }
  }
}

/** A tablet that is gone in the middle of its ballot; settles when the server has noticed. */
async function sendHalf(address: string): Promise<void> {
  const { port, pathname } = new URL(address);
  const socket = net.connect(Number(port), '127.0.0.1');
  socket.write(`POST ${pathname} HTTP/1.1\r\nhost: hall\r\ncontent-length: 1000\r\n\r\n{"half":`);
  socket.end();
  socket.resume();
  await once(socket, 'close');
}

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
