import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { writeArchive } from '@/ballot-box/protocol/archive';
import { archiveOf } from '@/ballot-box/store/archive-store';
import { boxById, type Box } from '@/ballot-box/store/box-store';
import { codesOfBox, countedBallots, partialDecryptionsOf } from '@/ballot-box/store/opening-store';
import { reading } from '@/data/transaction';
import type { BoxId } from '@/domain/kernel/ids';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { compareTest } from '@/use-cases/counting/compare-test';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { sealTest } from '@/use-cases/counting/seal-test';
import { showOpening } from '@/use-cases/counting/show-opening';
import { aShare } from '@tests/support/a-committee-with-keys';
import { aCount } from '@tests/support/a-count';
import { anOpenTest, castTest } from '@tests/support/a-test-election';
import { aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { bytesOf } from '@tests/support/bytes-of';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

/** More ballots than are taken out of the box at once. */
const manyMarks = Array.from({ length: 10 }, (_ballot, card) => [card % 2 ? 'high' : 'low'] as const);

test('the archive written from the box is that of the protocol, byte for byte, and bears the code made known', async () => {
  const count = await aCount({ subjects: 1, voters: 10, cards: 10, marks: [manyMarks], until: 'opened' });
  const { boxId } = firstBox(count);
  const box = await boxOf(boxId);

  const archive = await reading((tx) => bytesOf(archiveOf(tx, box)));

  const written = writeArchive({
    election: box.election,
    trustees: box.trustees,
    credentials: box.credentials ?? '',
    encryptedTally: box.encryptedTally ?? '',
    result: box.result ?? '',
    ballots: await reading((tx) => countedBallots(tx, boxId)),
    partialDecryptions: await reading((tx) => partialDecryptionsOf(tx, boxId)),
    timestamp: 0,
  });
  expect(Buffer.compare(archive, written)).toBe(0);
  const codes = await reading((tx) => codesOfBox(tx, boxId));
  expect(codes.archive).toBe(createHash('sha256').update(written).digest('hex'));
}, 60_000);

test('a share that is tried after a test was opened changes nothing of its archive', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 3, cards: 4 });
  await castTest(await anOpenTest(vote));
  const { scope, seeds } = vote;
  await sealTest(scope);
  await checkSealedBallots(scope);
  const opening = await showOpening(scope, 'test');
  if (!opening?.boxes[0]) throw new Error('Nothing to open.');
  const { boxId } = opening.boxes[0];
  for (const member of [0, 2]) await enterShare(scope, aShare(opening, member, seeds[member] ?? ''));
  await compareTest(scope);
  const box = await boxOf(boxId);
  const before = await reading((tx) => bytesOf(archiveOf(tx, box)));

  await enterShare(scope, aShare(opening, 1, seeds[1] ?? ''));

  expect((await showOpening(scope, 'test'))?.holders.every(({ entered }) => entered)).toBe(true);
  const after = await reading((tx) => bytesOf(archiveOf(tx, box)));
  expect(Buffer.compare(after, before)).toBe(0);
  expect(before.length).toBeGreaterThan(0);
}, 60_000);

test('a sealed ballot that somebody altered breaks off the opening, and the archive after it', async () => {
  const marks = [[['high'], ['low']] as const];
  const count = await aCount({ subjects: 1, voters: 3, cards: 3, marks, until: 'sealed' });
  const { scope, seeds } = count;
  const { boxId } = firstBox(count);
  await checkSealedBallots(scope);
  const opening = await showOpening(scope);
  if (!opening) throw new Error('Nothing to open.');
  for (const member of [0, 1]) await enterShare(scope, aShare(opening, member, seeds[member] ?? ''));
  const alter = (from: string, to: string) =>
    sql(`update ballot_box.sealed set ballot = replace(ballot, '${from}', '${to}')`);

  await alter('"election_uuid"', '"Election_uuid"');
  expect(await openBoxes(scope)).toEqual({ ok: false, error: { code: 'box-altered' } });
  await alter('"Election_uuid"', '"election_uuid"');
  expect(await openBoxes(scope)).toEqual({ ok: true, value: null });
  await sql(`update ballot_box.sealed set proof_state = 'refused'
    where ballot_hash = (select min(ballot_hash) from ballot_box.sealed)`);

  const box = await boxOf(boxId);
  await expect(reading((tx) => bytesOf(archiveOf(tx, box)))).rejects.toThrow(
    'no longer the one that was opened',
  );
}, 60_000);

async function boxOf(id: BoxId): Promise<Box> {
  const box = await reading((tx) => boxById(tx, id));
  if (!box) throw new Error('There is no such box.');
  return box;
}
