import 'server-only';
import { createHash } from 'node:crypto';
import type { BallotFormId, BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { SqlRunner } from './sql-runner';

export type BoxState = 'prepared' | 'frozen' | 'open' | 'sealed' | 'opened' | 'destroyed';

/** What a box is for. A test box never holds anybody's vote; an annulled one holds what is not counted, and stays shut. */
export type BoxPurpose = 'vote' | 'test' | 'annulled';

/** Hòm phiếu of one ballot form: one Belenios election. The texts are the exact bytes that were hashed. */
export type Box = {
  id: BoxId;
  conferenceId: ConferenceId;
  formId: BallotFormId;
  purpose: BoxPurpose;
  state: BoxState;
  electionUuid: string;
  election: string;
  trustees: string;
  /** The frozen list of public credentials; null before the cards are made. */
  credentials: string | null;
  encryptedTally: string | null;
  result: string | null;
};

const columns = `id, conference_id as "conferenceId", form_id as "formId", purpose, state,
  election_uuid as "electionUuid", election, trustees, credentials,
  encrypted_tally as "encryptedTally", result`;

/** Makes a box for a form, with the server's own fresh key. Throws when the form has one for this purpose. */
export async function prepareBox(
  sql: SqlRunner,
  box: Pick<Box, 'conferenceId' | 'formId' | 'purpose' | 'electionUuid' | 'election' | 'trustees'> & {
    serverPrivateKey: string;
  },
): Promise<BoxId> {
  const rows = await sql.$queryRawUnsafe<{ id: BoxId }[]>(
    `insert into ballot_box.box
       (conference_id, form_id, purpose, state, election_uuid, server_private_key, trustees, election)
     values ($1::uuid, $2::uuid, $3, 'prepared', $4, $5, $6, $7) returning id`,
    box.conferenceId,
    box.formId,
    box.purpose,
    box.electionUuid,
    box.serverPrivateKey,
    box.trustees,
    box.election,
  );
  const [row] = rows;
  if (!row) throw new Error('The box was not stored.');
  return row.id;
}

/** The boxes of a conference for its vote, or those of another purpose, in no particular order. */
export async function boxesOfConference(
  sql: SqlRunner,
  conferenceId: ConferenceId,
  purpose: BoxPurpose = 'vote',
): Promise<Box[]> {
  return sql.$queryRawUnsafe<Box[]>(
    `select ${columns} from ballot_box.box where conference_id = $1::uuid and purpose = $2`,
    conferenceId,
    purpose,
  );
}

/** Forgets the test boxes of a conference with all that is in them, whatever their state. Idempotent. */
export async function discardTestBoxes(sql: SqlRunner, conferenceId: ConferenceId): Promise<void> {
  await sql.$executeRawUnsafe(`select ballot_box.discard_tests($1::uuid)`, conferenceId);
}

/** One box, or null. */
export async function boxById(sql: SqlRunner, id: BoxId): Promise<Box | null> {
  const rows = await sql.$queryRawUnsafe<Box[]>(
    `select ${columns} from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0] ?? null;
}

/** The server's own key of this box, until it is opened. */
export async function serverKeyOf(sql: SqlRunner, id: BoxId): Promise<string | null> {
  const rows = await sql.$queryRawUnsafe<{ key: string | null }[]>(
    `select server_private_key as key from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0]?.key ?? null;
}

/** The form under which a public credential is looked up: it says nothing of the order in which cards were made. */
export function credentialHash(publicCredential: string): Buffer {
  return createHash('sha256').update(publicCredential).digest();
}

/** Freezes the list of cards; false when it was frozen before (nothing changes then). */
export async function freezeCredentials(
  sql: SqlRunner,
  id: BoxId,
  credentials: { text: string; publicCredentials: readonly string[] },
): Promise<boolean> {
  const frozen = await sql.$executeRawUnsafe(
    `update ballot_box.box set credentials = $2, state = 'frozen' where id = $1::uuid and state = 'prepared'`,
    id,
    credentials.text,
  );
  if (frozen !== 1) return false;
  const hashes = credentials.publicCredentials.map((credential) =>
    credentialHash(credential).toString('hex'),
  );
  await sql.$executeRawUnsafe(
    `insert into ballot_box.credential (box_id, credential_hash)
     select $1::uuid, decode(hash, 'hex') from unnest($2::text[]) hash order by hash`,
    id,
    hashes,
  );
  return true;
}

/** Opens a frozen box for ballots; false when it is not frozen. */
export async function openBox(sql: SqlRunner, id: BoxId): Promise<boolean> {
  const rows = await sql.$queryRawUnsafe<{ opened: boolean }[]>(
    `select ballot_box.open_box($1::uuid) as opened`,
    id,
  );
  return rows[0]?.opened ?? false;
}

/** Closes and shakes the box: after it, no ballot comes in and none can be told by its order. False when not open. */
export async function sealBox(sql: SqlRunner, id: BoxId): Promise<boolean> {
  const rows = await sql.$queryRawUnsafe<{ sealed: boolean }[]>(
    `select ballot_box.seal_box($1::uuid) as sealed`,
    id,
  );
  return rows[0]?.sealed ?? false;
}

/**
 * Sets the sealed boxes of a vote aside for good: kept under their seal, and never opened, since the server forgets its
 * part of their keys. How many. The caller decides whether that is allowed.
 */
export async function annulBoxes(sql: SqlRunner, conferenceId: ConferenceId): Promise<number> {
  const rows = await sql.$queryRawUnsafe<{ annulled: number }[]>(
    `select ballot_box.annul_votes($1::uuid) as annulled`,
    conferenceId,
  );
  return rows[0]?.annulled ?? 0;
}

/** How many ballots are in the box, open or sealed. A count and nothing more. */
export async function ballotCount(sql: SqlRunner, id: BoxId): Promise<number> {
  const rows = await sql.$queryRawUnsafe<{ count: bigint }[]>(
    `select (select count(*) from ballot_box.incoming where box_id = $1::uuid)
          + (select count(*) from ballot_box.sealed where box_id = $1::uuid) as count`,
    id,
  );
  return Number(rows[0]?.count ?? 0);
}
