import 'server-only';
import pg from 'pg';
import type { BoxId } from '@/domain/kernel/ids';
import { env } from '@/lib/env';

/** A stored ballot by its card; its hash is known from sealing on. */
export type StoredKey = { card: string; hash: string | null };

const kept = globalThis as typeof globalThis & { tn96ProofPool?: pg.Pool };

/** One connection of its own: proofs never take one from casts or screens. It only reads. */
function pool(): pg.Pool {
  if (!kept.tn96ProofPool) {
    kept.tn96ProofPool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: 1,
      idleTimeoutMillis: 5_000,
      allowExitOnIdle: true,
    });
    kept.tn96ProofPool.on('error', () => {});
  }
  return kept.tn96ProofPool;
}

/** Every ballot of a box whose verdicts are not written yet, open or sealed, by key alone. */
export async function unprovedKeys(boxId: BoxId): Promise<StoredKey[]> {
  const { rows } = await pool().query<StoredKey>(
    `select encode(credential_hash, 'hex') as card, null as hash from ballot_box.incoming where box_id = $1::uuid
     union all
     select encode(credential_hash, 'hex'), ballot_hash from ballot_box.sealed
     where box_id = $1::uuid
       and exists (select from ballot_box.box where id = $1::uuid and encrypted_tally is null)`,
    [boxId],
  );
  return rows;
}

/** The ballots of these cards, wherever they are now. */
export async function ballotsOfCards(
  boxId: BoxId,
  cards: readonly string[],
): Promise<{ card: string; ballot: string }[]> {
  const { rows } = await pool().query<{ card: string; ballot: string }>(
    `select encode(credential_hash, 'hex') as card, ballot from (
       select credential_hash, ballot from ballot_box.incoming where box_id = $1::uuid
       union all
       select credential_hash, ballot from ballot_box.sealed where box_id = $1::uuid
     ) stored where credential_hash in (select decode(card, 'hex') from unnest($2::text[]) card)`,
    [boxId, cards],
  );
  return rows;
}

/** The exact text of a box's election, or null. */
export async function electionToProve(boxId: BoxId): Promise<string | null> {
  const { rows } = await pool().query<{ election: string }>(
    'select election from ballot_box.box where id = $1::uuid',
    [boxId],
  );
  return rows[0]?.election ?? null;
}
