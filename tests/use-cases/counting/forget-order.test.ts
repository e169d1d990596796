import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { register } from '@/instrumentation';
import { serverKeyOf } from '@/ballot-box/store/box-store';
import { reading } from '@/data/transaction';
import type { BoxId } from '@/domain/kernel/ids';
import { annulVote } from '@/use-cases/counting/annul-vote';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { aCount, openTheBoxes, somePassphrase } from '@tests/support/a-count';
import { anOpenVote, aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';
import { databaseUrl, resetDatabase, sql } from '@tests/support/database';

const reason = 'Đã diễn tập.';
const readers: pg.Client[] = [];

beforeEach(resetDatabase);

afterEach(async () => {
  vi.restoreAllMocks();
  for (const reader of readers.splice(0)) await reader.end();
});

/** Somebody who reads a table for long, as a dump of the database does. */
async function aReaderOf(table: string): Promise<pg.Client> {
  const reader = new pg.Client({ connectionString: databaseUrl() });
  readers.push(reader);
  await reader.connect();
  await reader.query('begin');
  await reader.query(`lock table "${table}" in access share mode`);
  return reader;
}

/** The files in which rows and the write-ahead log lie: what was rewritten or ended has another one. */
async function filesOnDisk() {
  const [files] = await sql<{ checkIns: number; voters: number; journal: string }>(
    `select pg_relation_filenode('"CheckIn"') as "checkIns", pg_relation_filenode('"Voter"') as voters,
            pg_walfile_name(pg_current_wal_insert_lsn()) as journal`,
  );
  if (!files) throw new Error('The database names no files.');
  return files;
}

test('a long reader of the attendance keeps nothing else on the disk, and the seal makes good for the rest', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 3 });
  const reader = await aReaderOf('CheckIn');
  const before = await filesOnDisk();

  expect(await openedByTwo(vote.scope, reason)).toMatchObject({ ok: true });

  const opened = await filesOnDisk();
  expect(opened.checkIns).toBe(before.checkIns);
  expect(opened.voters).not.toBe(before.voters);
  expect(opened.journal).not.toBe(before.journal);
  expect(said.mock.calls.join('')).toContain('[ORDER] The disk may still tell');
  said.mockClear();
  await reader.query('rollback');

  expect(await sealedByTwo(vote.scope)).toMatchObject({ ok: true });

  expect((await filesOnDisk()).checkIns).not.toBe(before.checkIns);
  expect(said).not.toHaveBeenCalled();
});

test('what was cut off at the seal is made good when the boxes are opened', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 3 });
  const { formId } = firstBox(vote);
  expect(await sealedByTwo(vote.scope)).toMatchObject({ ok: true });
  expect(await countCardsBack(vote.scope, { formId, issued: 0, unused: 5, spoiled: 0 })).toMatchObject({
    ok: true,
  });
  const sealed = await filesOnDisk();

  await openTheBoxes(vote);

  const opened = await filesOnDisk();
  expect(opened.checkIns).not.toBe(sealed.checkIns);
  expect(opened.journal).not.toBe(sealed.journal);
});

/** Where in the table's file the key of the server lies, in whatever row of whatever age; 0 where it is not found. */
async function placeOnDisk(key: string): Promise<number> {
  await sql('checkpoint');
  const [found] = await sql<{ place: number }>(
    `select position(convert_to($1, 'UTF8') in pg_read_binary_file(pg_relation_filepath('ballot_box.box'))) as place`,
    [key],
  );
  return found?.place ?? 0;
}

async function serverKey(boxId: BoxId): Promise<string> {
  return (await reading((tx) => serverKeyOf(tx, boxId))) ?? '';
}

test('the server’s key is gone from the disk once the box is opened', async () => {
  const count = await aCount({ subjects: 1, voters: 2, marks: [[['high'], ['low']]], until: 'sealed' });
  const key = await serverKey(firstBox(count).boxId);
  expect(await placeOnDisk(key)).toBeGreaterThan(0);

  await openTheBoxes(count);

  expect(await placeOnDisk(key)).toBe(0);
});

test('and once a vote is annulled, whose box nobody shall ever open', async () => {
  const count = await aCount({ subjects: 1, voters: 2, marks: [[['high'], ['low']]], until: 'sealed' });
  const key = await serverKey(firstBox(count).boxId);
  expect(await placeOnDisk(key)).toBeGreaterThan(0);

  const second = { secondMemberId: count.members[1]?.memberId ?? '', passphrase: somePassphrase };
  const why = { reason: 'Thẻ phát ra không khớp', yesCount: 2, sealNumber: '06', papers: [] };
  expect(await annulVote(count.headScope, { ...why, second })).toMatchObject({ ok: true });

  expect(await placeOnDisk(key)).toBe(0);
});

test('a server that starts does again what a crash may have cut off', async () => {
  await anOpenVote({ subjects: 1, voters: 3 });
  const before = await filesOnDisk();

  await register();

  await expect.poll(async () => (await filesOnDisk()).voters).not.toBe(before.voters);
  await expect.poll(async () => (await filesOnDisk()).journal).not.toBe(before.journal);
  expect((await filesOnDisk()).checkIns).not.toBe(before.checkIns);
});
