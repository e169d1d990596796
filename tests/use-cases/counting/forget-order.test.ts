import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { register } from '@/instrumentation';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { openTheBoxes } from '@tests/support/a-count';
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

test('a server that starts does again what a crash may have cut off', async () => {
  await anOpenVote({ subjects: 1, voters: 3 });
  const before = await filesOnDisk();

  await register();

  await expect.poll(async () => (await filesOnDisk()).voters).not.toBe(before.voters);
  await expect.poll(async () => (await filesOnDisk()).journal).not.toBe(before.journal);
  expect((await filesOnDisk()).checkIns).not.toBe(before.checkIns);
});
