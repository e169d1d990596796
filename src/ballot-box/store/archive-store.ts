import 'server-only';
import { createHash } from 'node:crypto';
import type { BoxId } from '@/domain/kernel/ids';
import { ArchiveFiles, dataName, type ArchiveContents } from '../protocol/archive';
import { tarFrame, tarPieces, type TarEntry } from '../protocol/tar';
import type { Box } from './box-store';
import { copiedLines } from './copied-lines';
import type { SqlRunner } from './sql-runner';

/** A sealed ballot is no longer what it was when it was sealed. */
export class SealedBallotAltered extends Error {}

/** What an archive says beside the box itself: the parts that opened it, and to what. */
export type Opened = Pick<ArchiveContents, 'partialDecryptions'> & { result: string };

/** Fixed, so that an archive says nothing of the time and is the same whenever it is written again. */
const timestamp = 0;

/**
 * SHA-256 in hex of the archive that an opened box has. The archive itself is not kept beside the ballots: it is written
 * from them whenever somebody asks for it, and is always the same. Throws `SealedBallotAltered`.
 */
export async function archiveSha256(sql: SqlRunner, box: Box, opened: Opened): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of archivePieces(sql, box, opened)) hash.update(piece);
  return hash.digest('hex');
}

/**
 * The archive (`.bel`) of an opened box, in pieces. Throws when it is no longer the one whose SHA-256 was made known: that
 * is seen at its end, so whoever has written it away by then has not been given the whole.
 */
export async function* archiveOf(sql: SqlRunner, box: Box): AsyncGenerator<Uint8Array> {
  const { result } = box;
  if (result === null) throw new Error('A box that is not opened has no archive.');
  const opened = { result, partialDecryptions: await partsInArchive(sql, box.id) };
  const hash = createHash('sha256');
  for await (const piece of archivePieces(sql, box, opened)) {
    hash.update(piece);
    yield Buffer.from(piece);
  }
  if (hash.digest('hex') !== (await knownSha256(sql, box.id)))
    throw new Error('The archive of a box is no longer the one that was opened.');
}

type Piece = string | Uint8Array;

/** The archive of a box as it is written: one ballot at a time is in memory, in pieces. */
async function* archivePieces(sql: SqlRunner, box: Box, opened: Opened): AsyncGenerator<Piece> {
  const { election, trustees, credentials, encryptedTally } = box;
  if (credentials === null || encryptedTally === null) throw new Error('A sealed box is incomplete.');
  const files = new ArchiveFiles({ election, trustees, credentials, encryptedTally, timestamp, ...opened });
  yield* piecesOf(files.beforeBallots());
  for await (const { hash, size, pieces } of countedInDigestOrder(sql, box.id)) {
    const { before, after } = tarFrame(dataName(hash), size, timestamp);
    yield before;
    yield* pieces;
    yield after;
    yield* piecesOf([files.eventOfBallot(hash)]);
  }
  yield* piecesOf(files.afterBallots());
}

function* piecesOf(entries: Iterable<TarEntry>): Generator<Uint8Array> {
  for (const entry of entries) yield* tarPieces(entry, timestamp);
}

/** A ballot in pieces; its SHA-256 in hex, and how many bytes it has. */
type BallotInPieces = { hash: string; size: number; pieces: readonly Uint8Array[] };

/**
 * The ballots that count, in the order of their SHA-256, which is that of the archive. Throws where a text is not the one
 * that its hash names: somebody has been at the sealed box.
 */
async function* countedInDigestOrder(sql: SqlRunner, id: BoxId): AsyncGenerator<BallotInPieces> {
  // Written out, since what is copied takes no parameters; a box's name is a UUID of the database's own.
  const counted = `from ballot_box.sealed where box_id = '${id}'::uuid and proof_state = 'valid'
    order by decode(ballot_hash || '=', 'base64')`;
  const keys = await sql.$queryRawUnsafe<{ hash: string }[]>(`select ballot_hash as hash ${counted}`);
  let next = 0;
  for await (const pieces of copiedLines(`select ballot ${counted}`)) {
    const hash = sha256Of(pieces);
    if (hash !== hexOf(keys[next]?.hash ?? ''))
      throw new SealedBallotAltered('A sealed ballot is not the one that its hash names.');
    next += 1;
    yield { hash, size: pieces.reduce((sum, { length }) => sum + length, 0), pieces };
  }
  if (next < keys.length) throw new SealedBallotAltered('A sealed ballot is missing.');
}

function sha256Of(pieces: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  return digest.digest('hex');
}

function hexOf(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}

/** A member may try a share of the test once its box is open: that part is kept, and the archive stays as it is. */
async function partsInArchive(sql: SqlRunner, id: BoxId): Promise<Opened['partialDecryptions']> {
  return sql.$queryRawUnsafe(
    `select part.owner, part.decryption as text
     from ballot_box.partial_decryption part join ballot_box.box on box.id = part.box_id
     where box.id = $1::uuid and part.owner = any(box.opened_by) order by part.owner`,
    id,
  );
}

async function knownSha256(sql: SqlRunner, id: BoxId): Promise<string | undefined> {
  const rows = await sql.$queryRawUnsafe<{ known: string }[]>(
    `select archive_sha256 as known from ballot_box.box where id = $1::uuid`,
    id,
  );
  return rows[0]?.known;
}
