import 'server-only';
import type { BoxId } from '@/domain/kernel/ids';
import type { SqlRunner } from './sql-runner';

export type ProofState = 'pending' | 'valid' | 'refused';

/** The hashes of sealed ballots whose verdict is not written yet, in hash order. */
export async function hashesAwaitingProof(sql: SqlRunner, id: BoxId): Promise<string[]> {
  const rows = await sql.$queryRawUnsafe<{ hash: string }[]>(
    `select ballot_hash as hash from ballot_box.sealed
     where box_id = $1::uuid and proof_state = 'pending' order by ballot_hash`,
    id,
  );
  return rows.map((row) => row.hash);
}

/**
 * Writes all verdicts of a box at once, in the order in which its ballots lie: nothing tells which was checked first.
 * Call it when every ballot has been checked. Idempotent.
 */
export async function recordProofs(sql: SqlRunner, id: BoxId, refused: readonly string[]): Promise<void> {
  await sql.$executeRawUnsafe(
    `update ballot_box.sealed
     set proof_state = case when ballot_hash = any($2::text[]) then 'refused' else 'valid' end
     where box_id = $1::uuid and proof_state = 'pending'`,
    id,
    refused,
  );
}

/** How many sealed ballots stand in each state of proof. */
export async function proofCounts(sql: SqlRunner, id: BoxId): Promise<Record<ProofState, number>> {
  const rows = await sql.$queryRawUnsafe<{ state: ProofState; count: bigint }[]>(
    `select proof_state as state, count(*) as count from ballot_box.sealed
     where box_id = $1::uuid group by proof_state`,
    id,
  );
  const counts = { pending: 0, valid: 0, refused: 0 };
  for (const row of rows) counts[row.state] = Number(row.count);
  return counts;
}

/** The ballots that count, in hash order. */
export async function countedBallots(sql: SqlRunner, id: BoxId): Promise<string[]> {
  const rows = await sql.$queryRawUnsafe<{ ballot: string }[]>(
    `select ballot from ballot_box.sealed
     where box_id = $1::uuid and proof_state = 'valid' order by ballot_hash`,
    id,
  );
  return rows.map((row) => row.ballot);
}

/** The trackers' hashes of the sealed box, in hash order: public inside the hall. */
export async function sealedHashes(sql: SqlRunner, id: BoxId): Promise<string[]> {
  const rows = await sql.$queryRawUnsafe<{ hash: string }[]>(
    `select ballot_hash as hash from ballot_box.sealed where box_id = $1::uuid order by ballot_hash`,
    id,
  );
  return rows.map((row) => row.hash);
}

/** Keeps the encrypted sums once all proofs are checked; false when they were kept before. */
export async function saveEncryptedTally(sql: SqlRunner, id: BoxId, tally: string): Promise<boolean> {
  const saved = await sql.$executeRawUnsafe(
    `update ballot_box.box set encrypted_tally = $2
     where id = $1::uuid and state = 'sealed' and encrypted_tally is null`,
    id,
    tally,
  );
  return saved === 1;
}

/** Keeps one owner's partial decryption of the sums (1 is the server, 2 and on the members). The first one stays. */
export async function savePartialDecryption(
  sql: SqlRunner,
  id: BoxId,
  owner: number,
  decryption: string,
): Promise<void> {
  await sql.$executeRawUnsafe(
    `insert into ballot_box.partial_decryption (box_id, owner, decryption)
     values ($1::uuid, $2, $3) on conflict do nothing`,
    id,
    owner,
    decryption,
  );
}

/** The partial decryptions entered so far, by owner. */
export async function partialDecryptionsOf(
  sql: SqlRunner,
  id: BoxId,
): Promise<{ owner: number; text: string }[]> {
  return sql.$queryRawUnsafe(
    `select owner, decryption as text from ballot_box.partial_decryption where box_id = $1::uuid order by owner`,
    id,
  );
}

/**
 * Ends the opening: the result is kept, the SHA-256 of the archive, and whose parts are in it (owners); the server's key
 * is forgotten. False when it was opened before.
 */
export async function saveOpened(
  sql: SqlRunner,
  id: BoxId,
  opened: { result: string; archiveSha256: string; openedBy: readonly number[] },
): Promise<boolean> {
  const saved = await sql.$executeRawUnsafe(
    `update ballot_box.box
     set state = 'opened', result = $2, archive_sha256 = $3, opened_by = $4::int[], server_private_key = null
     where id = $1::uuid and state = 'sealed'`,
    id,
    opened.result,
    opened.archiveSha256,
    opened.openedBy,
  );
  return saved === 1;
}

/**
 * Mã niêm phong và mã tệp, in hex. `seal`: SHA-256 of the sealed ballots' hashes, one a line in byte order, the same
 * from sealing on, and computable from the archive. `archive`: SHA-256 of the file. Null where there is none yet.
 */
export async function codesOfBox(
  sql: SqlRunner,
  id: BoxId,
): Promise<{ seal: string | null; archive: string | null }> {
  const rows = await sql.$queryRawUnsafe<{ seal: string | null; archive: string | null }[]>(
    `select archive_sha256 as archive,
            case when state in ('sealed', 'opened') then (
              select encode(sha256(convert_to(
                coalesce(string_agg(ballot_hash, E'\\n' order by ballot_hash collate "C"), ''), 'UTF8')), 'hex')
              from ballot_box.sealed where box_id = box.id
            ) end as seal
     from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0] ?? { seal: null, archive: null };
}
