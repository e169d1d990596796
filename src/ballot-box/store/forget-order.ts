import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';
import { logFault } from '@/lib/log';

/** What may be waited for, so that nobody in the hall waits for somebody else's long work. */
const patience = { lock_timeout: 3_000, statement_timeout: 30_000 };

/** Rows that were replaced go; then the log goes on in a new file, and PostgreSQL deletes those before it. */
const forgetting = [
  'vacuum full "CheckIn"',
  'vacuum full "Voter"',
  'vacuum full ballot_box.box',
  'select pg_switch_wal()',
  'checkpoint',
];

/**
 * Takes from the disk what still tells in which order people came through the door and ballots into the box, and the
 * server's keys of boxes that it has opened or will never open. Call it after each transaction that opens a vote, or
 * seals, opens, annuls or destroys its boxes, and as the server starts: nobody
 * knows whether the time before went well, so each does all of it again. Idempotent. Never throws: what was decided
 * stands, whatever comes of this, and the log says what failed.
 */
export async function forgetOrder(): Promise<void> {
  const failures = new Set<string>();
  const client = new pg.Client({ connectionString: env().DATABASE_URL, ...patience });
  client.on('error', () => {});
  try {
    await client.connect();
    for (const statement of forgetting)
      await client.query(statement).catch((fault: unknown) => failures.add(reasonOf(fault)));
  } catch (fault) {
    failures.add(reasonOf(fault));
  } finally {
    await client.end().catch(() => {});
  }
  if (failures.size > 0)
    logFault(
      'ORDER',
      `The disk may still tell in which order people or ballots came (${[...failures].join('; ')}). It is tried again at the next step of the count, and when the server starts.`,
    );
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : 'unknown';
}
