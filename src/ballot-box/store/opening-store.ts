import 'server-only';
import type { BoxId } from '@/domain/kernel/ids';
import type { SqlRunner } from './sql-runner';

export type ProofState = 'pending' | 'valid' | 'refused';

/** A sealed ballot by its hash, and SHA-256 in hex of the public credential under which it lies. */
export type SealedKey = { hash: string; card: string };

/** Every ballot of the sealed box, in hash order. */
export async function sealedKeys(sql: SqlRunner, id: BoxId): Promise<SealedKey[]> {
  return sql.$queryRawUnsafe<SealedKey[]>(
    `select ballot_hash as hash, encode(credential_hash, 'hex') as card
     from ballot_box.sealed where box_id = $1::uuid order by ballot_hash`,
    id,
  );
}

/**
 * Writes all verdicts of a box at once, in the order in which its ballots lie: nothing tells which was checked first.
 * What stood there before is nobody's verdict. Call it when every ballot has been checked. Idempotent.
 */
export async function recordProofs(sql: SqlRunner, id: BoxId, refused: readonly string[]): Promise<void> {
  await sql.$executeRawUnsafe(
    `update ballot_box.sealed set proof_state = verdict
     from (
       select ballot_hash as hash, case when ballot_hash = any($2::text[]) then 'refused' else 'valid' end as verdict
       from ballot_box.sealed where box_id = $1::uuid
     ) verdicts
     where box_id = $1::uuid and ballot_hash = hash and proof_state <> verdict`,
    id,
    refused,
  );
}

/** How many sealed ballots stand in each state of proof. Until all verdicts are written, every ballot is pending. */
export async function proofCounts(sql: SqlRunner, id: BoxId): Promise<Record<ProofState, number>> {
  const rows = await sql.$queryRawUnsafe<{ state: ProofState; count: bigint }[]>(
    `select case when encrypted_tally is null then 'pending' else proof_state end as state, count(*) as count
     from ballot_box.sealed join ballot_box.box on box.id = box_id
     where box_id = $1::uuid group by 1`,
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

/** Their hashes, in the same order. */
export async function countedHashes(sql: SqlRunner, id: BoxId): Promise<string[]> {
  const rows = await sql.$queryRawUnsafe<{ hash: string }[]>(
    `select ballot_hash as hash from ballot_box.sealed
     where box_id = $1::uuid and proof_state = 'valid' order by ballot_hash`,
    id,
  );
  return rows.map((row) => row.hash);
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
 * Mã niêm phong và mã tệp, in hex. `seal`: SHA-256 of the sealed ballots' hashes, one a line in byte order, as it was
 * kept at the sealing; it can be computed from the archive. `archive`: SHA-256 of the file. Null where there is none yet.
 */
export async function codesOfBox(
  sql: SqlRunner,
  id: BoxId,
): Promise<{ seal: string | null; archive: string | null }> {
  const rows = await sql.$queryRawUnsafe<{ seal: string | null; archive: string | null }[]>(
    `select archive_sha256 as archive, case when state in ('sealed', 'opened') then seal_sha256 end as seal
     from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0] ?? { seal: null, archive: null };
}

/** Whether the ballots in a sealed box are still those of its seal: none was taken out, and none put in. */
export async function sealHolds(sql: SqlRunner, id: BoxId): Promise<boolean> {
  const rows = await sql.$queryRawUnsafe<{ holds: boolean }[]>(
    `select coalesce(seal_sha256 = ballot_box.seal_of(id), false) as holds
     from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0]?.holds ?? false;
}
