import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { openTheBoxes } from '@tests/support/a-count';
import { sealedByTwo } from '@tests/support/by-two';
import { openOwnServer } from '@tests/support/own-server';
import { allAttacks, strongest, watchersAttacks, type Attack } from './attacks';
import { tickedAndDropped, withForeignKey } from './bad-variants';
import { beyondChance } from './chance';
import { fileTrails, journalTrails } from './disk-evidence';
import { journalMeetings, rowEvidence } from './row-evidence';
import { writeReport, type Finding } from './secrecy-report';
import {
  cluesOf,
  dropThroughTheGate,
  everybodyVotes,
  numberOf,
  openSeededHall,
  votersOfHall,
  type SeededHall,
} from './seeded-conference';
import { clueFinder, trailsOf, type Evidence, type Trail } from './trail';

const seeds = [96, 2023];
const odds = 1_000_000n;
const findings: Finding[] = [];
let server: Awaited<ReturnType<typeof openOwnServer>>;

beforeAll(async () => {
  server = await openOwnServer();
}, 60_000);

afterAll(async () => {
  console.log(`The curious administrator's report: ${writeReport(findings, odds)}`);
  await server.close();
});

/** All there is to find about these halls, in the order in which an administrator spoils least by looking. */
async function takeEverything(halls: readonly SeededHall[], appLog = ''): Promise<Evidence> {
  const { client, dataDir } = server;
  const find = clueFinder(cluesOf(halls));
  const journal = journalTrails(dataDir, find);
  const met = await journalMeetings(client, find);
  const files = await fileTrails(client, dataDir, find);
  const rows = await rowEvidence(client, find);
  const app = trailsOf('log of the program', find(Buffer.from(appLog)));
  return {
    trails: [...journal, ...files, ...rows.trails, ...app],
    meetings: [...met, ...rows.meetings],
  };
}

const hallOf = (voter: number) => Math.floor(voter / votersOfHall);
const sawTheQueue = (halls: readonly SeededHall[]): Trail => watched('saw the queue', halls, 'arrived');
const sawThemLeave = (halls: readonly SeededHall[]): Trail =>
  watched('saw each leave the tablet', halls, 'left');

function watched(place: string, halls: readonly SeededHall[], what: 'arrived' | 'left'): Trail {
  const order = halls.flatMap((hall) => hall.truth[what].map((voter) => numberOf(hall, voter)));
  return { place, kind: 'voter', order };
}

/** How many of these halls' people were linked by the strongest way, and how many chance does not reach. */
function judge(situation: string, knows: string, halls: readonly SeededHall[], attacks: Attack[]) {
  const people = halls.length * votersOfHall;
  const tried = BigInt(Math.max(attacks.length, 1));
  const limit = beyondChance({
    people: votersOfHall,
    halls: halls.length,
    odds: odds * tried,
  });
  findings.push({ situation, knows, attacks, people, limit });
  return {
    linked: strongest(attacks).linked,
    people,
    limit,
    strongest: strongest(attacks),
  };
}

describe('whoever holds the whole server, after a vote through the product,', () => {
  const halls: SeededHall[] = [];
  let log = '';
  let open: Evidence;
  let sealed: Evidence;
  let opened: Evidence;

  beforeAll(async () => {
    for (const [number, seed] of seeds.entries()) halls.push(await openSeededHall(number, seed));
    const out = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => ((log += String(chunk)), true)),
    );
    for (const hall of halls) await everybodyVotes(hall, dropThroughTheGate);
    for (const stream of out) stream.mockRestore();
    open = await takeEverything(halls, log);
    for (const { vote } of halls) await sealedByTwo(vote.scope);
    sealed = await takeEverything(halls, log);
    for (const { vote, box } of halls) {
      await countCardsBack(vote.scope, {
        formId: box.formId,
        issued: votersOfHall,
        unused: 0,
        spoiled: 0,
      });
      await openTheBoxes(vote);
    }
    opened = await takeEverything(halls, log);
  }, 300_000);

  test('finds voters and ballots, so there is something to link', () => {
    const found = (evidence: Evidence, kind: Trail['kind']) =>
      Math.max(...evidence.trails.filter((trail) => trail.kind === kind).map(({ order }) => order.length));

    for (const evidence of [open, sealed, opened])
      for (const kind of ['voter', 'ballot'] as const)
        expect(found(evidence, kind)).toBe(halls.length * votersOfHall);
  });

  test('reads nothing about a cast in any log', () => {
    expect(log).toBe('');
    expect(open.trails.filter(({ place }) => place.startsWith('server log'))).toEqual([]);
    expect(open.trails.filter(({ place }) => place.startsWith('AuditEvent'))).toEqual([]);
  });

  test.each([
    ['while the box is open', () => open],
    ['after it was sealed', () => sealed],
    ['after it was opened', () => opened],
  ])('links nobody from the database alone %s', (when, evidence) => {
    const verdict = judge(`The product, ${when}`, 'nothing', halls, allAttacks(evidence(), [], hallOf));

    expect(verdict.linked, JSON.stringify(verdict)).toBeLessThan(verdict.limit);
  });

  test.each([
    ['after it was sealed', () => sealed],
    ['after it was opened', () => opened],
  ])('links nobody %s, not even with somebody who watched the hall', (when, evidence) => {
    for (const watcher of [sawTheQueue(halls), sawThemLeave(halls)]) {
      const attacks = watchersAttacks(evidence(), watcher, hallOf);
      const verdict = judge(`The product, ${when}`, `somebody who ${watcher.place}`, halls, attacks);

      expect(verdict.linked, JSON.stringify(verdict)).toBeLessThan(verdict.limit);
    }
  });

  test('an open box shows its order to somebody who watches the hall: why it is sealed, and the limit we tell of', () => {
    const queue = judge(
      'The product, while the box is open',
      'somebody who saw the queue',
      halls,
      watchersAttacks(open, sawTheQueue(halls), hallOf),
    );
    const tablets = judge(
      'The product, while the box is open',
      'somebody who saw each leave the tablet',
      halls,
      watchersAttacks(open, sawThemLeave(halls), hallOf),
    );

    expect(queue.linked).toBeGreaterThanOrEqual(queue.limit);
    expect(tablets.linked).toBe(tablets.people);
  });
});

describe('the same looking links people where a vote is stored as it must not be:', () => {
  test('a tick and a ballot in one transaction', async () => {
    const halls = [await openSeededHall(0, 11)];
    const drop = await tickedAndDropped(server.client);
    for (const hall of halls) await everybodyVotes(hall, drop);

    const verdict = judge(
      'A tick and a ballot in one transaction',
      'nothing',
      halls,
      allAttacks(await takeEverything(halls), [], hallOf),
    );

    expect(verdict.linked).toBe(verdict.people);
  }, 120_000);

  test('a foreign key from the ballot to its card, even after sealing, with somebody who watched', async () => {
    const hall = await openSeededHall(0, 12);
    await everybodyVotes(hall, await withForeignKey(server.client, hall));
    await sealedByTwo(hall.vote.scope);

    const attacks = watchersAttacks(await takeEverything([hall]), sawThemLeave([hall]), hallOf);
    const verdict = judge(
      'A foreign key to the card, after sealing',
      'somebody who saw each leave the tablet',
      [hall],
      attacks,
    );

    expect(verdict.linked).toBe(verdict.people);
  }, 120_000);
});
