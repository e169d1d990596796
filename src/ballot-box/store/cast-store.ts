import 'server-only';
import pg from 'pg';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import { env } from '@/lib/env';
import { credentialHash } from './box-store';

export type DropAnswer =
  'accepted' | 'repeated' | 'card-spent' | 'card-unknown' | 'card-voided' | 'not-open' | 'box-unknown';
export type CardState = 'fresh' | 'spent' | 'voided' | 'unknown' | 'not-open';

const kept = globalThis as typeof globalThis & { tn96CastPool?: pg.Pool };

/** Casting has connections of its own, so that it never waits behind a screen. */
function pool(): pg.Pool {
  if (!kept.tn96CastPool) {
    kept.tn96CastPool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: 8,
      // Whatever the database's default is: the box asks for it.
      options: String.raw`-c default_transaction_isolation=read\ committed`,
    });
    // A lost idle connection is replaced at the next cast; without a listener it would end the process.
    kept.tn96CastPool.on('error', () => {});
  }
  return kept.tn96CastPool;
}

/** The exact text of a box's election, or null where there is no such box. */
export async function electionOfBox(boxId: BoxId): Promise<string | null> {
  const { rows } = await pool().query<{ election: string }>(
    'select election from ballot_box.box where id = $1::uuid',
    [boxId],
  );
  return rows[0]?.election ?? null;
}

/** The conference a box stands in, or null where there is no such box. */
export async function conferenceOfBox(boxId: BoxId): Promise<ConferenceId | null> {
  const { rows } = await pool().query<{ conferenceId: ConferenceId }>(
    'select conference_id as "conferenceId" from ballot_box.box where id = $1::uuid',
    [boxId],
  );
  return rows[0]?.conferenceId ?? null;
}

/** Whether this very ballot lies in the box, cast with this card. */
export async function holdsBallot(boxId: BoxId, publicCredential: string, ballot: string): Promise<boolean> {
  const { rows } = await pool().query<{ held: boolean }>(
    `select exists (
       select from ballot_box.incoming where box_id = $1::uuid and credential_hash = $2 and ballot = $3
       union all
       select from ballot_box.sealed where box_id = $1::uuid and credential_hash = $2 and ballot = $3
     ) as held`,
    [boxId, credentialHash(publicCredential), ballot],
  );
  return rows[0]?.held ?? false;
}

/**
 * Drops one ballot: one statement, one row, nothing else. Safe to repeat: the same ballot with the same card is
 * 'repeated', another one is 'card-spent'. Acknowledged means committed to disk.
 */
export async function dropBallot(
  boxId: BoxId,
  publicCredential: string,
  ballot: string,
): Promise<DropAnswer> {
  const { rows } = await pool().query<{ answer: DropAnswer }>({
    name: 'drop-ballot',
    text: 'select ballot_box.drop_ballot($1::uuid, $2::bytea, $3) as answer',
    values: [boxId, credentialHash(publicCredential), ballot],
  });
  const [row] = rows;
  if (!row) throw new Error('The box gave no answer.');
  return row.answer;
}

/** Whether a card can be used in this box now, so that nobody fills in a ballot in vain. A spent card says so even later. */
export async function cardState(boxId: BoxId, publicCredential: string): Promise<CardState> {
  const hash = credentialHash(publicCredential);
  const { rows } = await pool().query<{ open: boolean; known: boolean; voided: boolean; spent: boolean }>({
    name: 'card-state',
    text: `select
      exists (select from ballot_box.box where id = $1::uuid and state = 'open') as open,
      exists (select from ballot_box.credential where box_id = $1::uuid and credential_hash = $2) as known,
      exists (select from ballot_box.voided where box_id = $1::uuid and credential_hash = $2) as voided,
      exists (select from ballot_box.incoming where box_id = $1::uuid and credential_hash = $2)
        or exists (select from ballot_box.sealed where box_id = $1::uuid and credential_hash = $2) as spent`,
    values: [boxId, hash],
  });
  const [row] = rows;
  if (!row?.known) return 'unknown';
  if (row.spent) return 'spent';
  if (row.voided) return 'voided';
  return row.open ? 'fresh' : 'not-open';
}
