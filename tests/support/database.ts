import pg, { type PoolClient, type QueryResultRow } from 'pg';

/** The address of this test file's own database. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Tests that need a database belong to the database project (vitest.config.ts).');
  return url;
}

let kept: { url: string; pool: pg.Pool } | undefined;

function lost(): void {}

/** A connection beside the layers under test, kept for the next statement: opening one takes longer than most of them. */
async function withConnection<V>(work: (client: PoolClient) => Promise<V>): Promise<V> {
  const url = databaseUrl();
  if (kept?.url !== url) {
    void kept?.pool.end();
    kept = { url, pool: new pg.Pool({ connectionString: url, allowExitOnIdle: true }) };
    kept.pool.on('error', lost); // a connection lost between statements is replaced at the next one
    // Some tests kill the database: one lost in the middle of a statement fails that statement and nothing else.
    kept.pool.on('connect', (client) => client.on('error', lost));
  }
  const client = await kept.pool.connect();
  const done = await work(client).catch((error: unknown) => {
    client.release(true); // in whatever state it is, nobody takes it over
    throw error;
  });
  client.release();
  return done;
}

/** One statement straight to this test file's database, beside the layers under test. */
export async function sql<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  return withConnection(async (client) => (await client.query<Row>(text, values)).rows);
}

/**
 * Empties every table, past the triggers that keep some of them append-only; call it in `beforeEach`. The tables hold
 * few rows, and deleting these takes a twentieth of the time of truncating sixty tables; the storage of open boxes goes.
 */
export async function resetDatabase(): Promise<void> {
  await withConnection(async (client) => {
    const { rows } = await client.query<{ statement: string }>(`
      select format(
        case when tablename like 'incoming\\_%' then 'drop table %I.%I' else 'delete from %I.%I' end,
        schemaname, tablename
      ) as statement
      from pg_tables
      where schemaname in ('public', 'ballot_box') and tablename <> '_prisma_migrations'`);
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(rows.map(({ statement }) => statement).join(';'));
    await client.query('commit');
  });
}
