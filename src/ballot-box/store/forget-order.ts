import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';
import { logFault } from '@/lib/log';

/** What may be waited for, so that nobody in the hall waits for somebody else's long work. */
const patience = { lock_timeout: 3_000, statement_timeout: 30_000 };

/**
 * Takes from the disk what still tells in which order people came through the door: rows that were replaced since, and
 * the write-ahead log. Call it after the transaction that opens the vote. Idempotent.
 */
export async function forgetArrivals(): Promise<void> {
  await run(['vacuum full "CheckIn"', 'vacuum full "Voter"', ...endJournal]);
}

/**
 * Takes from the disk what still tells in which order ballots came: the write-ahead log and the storage of the open box.
 * Call it after the transaction that seals. Idempotent.
 */
export async function forgetCasts(): Promise<void> {
  await run(endJournal);
}

/** The log goes on in a new file, and the files before it are of no more use: PostgreSQL deletes them. */
const endJournal = ['select pg_switch_wal()', 'checkpoint'];

/** What was decided stands, whatever comes of this: a database of others' may not allow it. Then the log says so. */
async function run(statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, ...patience });
  client.on('error', () => {});
  try {
    await client.connect();
    for (const statement of statements) await client.query(statement);
  } catch (fault) {
    logFault('ORDER', `The disk still tells in which order people or ballots came (${reasonOf(fault)}).`);
  } finally {
    await client.end().catch(() => {});
  }
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : 'unknown';
}
