import type { Client } from 'pg';
import { createHash } from 'node:crypto';
import type { Drop, SeededHall } from './seeded-conference';

/**
 * Ways in which others store a vote, and the product must not. The harness has to link people by each of them, or it
 * would find nothing in the product either.
 */

/** A tick for the voter and the ballot in one transaction, in two tables that share no column. */
export async function tickedAndDropped(client: Client): Promise<Drop> {
  await client.query('create table if not exists public."TickedAtTheTablet" (voter_id uuid primary key)');
  return async (hall, voter) => {
    await client.query('begin');
    await client.query('insert into public."TickedAtTheTablet" values ($1)', [hall.voters[voter]?.id]);
    await drop(client, hall, voter);
    await client.query('commit');
  };
}

/** A foreign key from the ballot to its card: nothing is written beside the ballot, only checked. */
export async function withForeignKey(client: Client, { box }: SeededHall): Promise<Drop> {
  const storage = `ballot_box.incoming_${box.boxId.replaceAll('-', '_')}`;
  await client.query(
    `alter table ${storage} add foreign key (box_id, credential_hash) references ballot_box.credential`,
  );
  return (hall, voter) => drop(client, hall, voter);
}

async function drop(client: Client, { box, ballots }: SeededHall, voter: number): Promise<void> {
  const { text = '', publicCredential = '' } = ballots[voter] ?? {};
  const hash = createHash('sha256').update(publicCredential).digest();
  const { rows } = await client.query<{ answer: string }>(
    'select ballot_box.drop_ballot($1, $2, $3) as answer',
    [box.boxId, hash, text],
  );
  if (rows[0]?.answer !== 'accepted') throw new Error(`The ballot was not stored: ${rows[0]?.answer}`);
}
