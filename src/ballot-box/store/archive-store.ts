import 'server-only';
import { createHash } from 'node:crypto';
import type { BoxId } from '@/domain/kernel/ids';
import { ArchiveFiles, dataName, type ArchiveContents } from '../protocol/archive';
import { tarFrame, tarPieces, type TarEntry } from '../protocol/tar';
import type { Box } from './box-store';
import type { SqlRunner } from './sql-runner';

/** What an archive says beside the box itself: the parts that opened it, and to what. */
export type Opened = Pick<ArchiveContents, 'partialDecryptions'> & { result: string };

/** Fixed, so that an archive says nothing of the time and is the same whenever it is written again. */
const timestamp = 0;
/** Ballots in memory at a time: of 44 subjects some 2 MB, and as many on their way. */
const batch = 8;
/** Longer texts are memory of their own to V8, which costs more than reading them. */
const pieceLength = 60_000;

/**
 * SHA-256 in hex of the archive that an opened box has. The archive itself is not kept beside the ballots: it is written
 * from them whenever somebody asks for it, and is always the same.
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

/** The archive of a box as it is written: some ballots at a time are in memory, each in pieces. */
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
type BallotInPieces = { hash: string; size: number; pieces: readonly string[] };

/** The ballots that count, in the order of their SHA-256, which is that of the archive. */
async function* countedInDigestOrder(sql: SqlRunner, id: BoxId): AsyncGenerator<BallotInPieces> {
  const keys = await sql.$queryRawUnsafe<{ hash: string }[]>(
    `select ballot_hash as hash from ballot_box.sealed
     where box_id = $1::uuid and proof_state = 'valid' order by decode(ballot_hash || '=', 'base64')`,
    id,
  );
  const batches = Array.from({ length: Math.ceil(keys.length / batch) }, (_batch, at) =>
    keys.slice(at * batch, (at + 1) * batch).map(({ hash }) => hash),
  );
  let onTheirWay = piecesOfBallots(sql, id, batches[0] ?? []);
  for (const [at, hashes] of batches.entries()) {
    const rows = await onTheirWay;
    // The database takes out the next ones while these are hashed.
    onTheirWay = piecesOfBallots(sql, id, batches[at + 1] ?? []);
    onTheirWay.catch(() => {});
    for (const hash of hashes) {
      const own = rows.filter((row) => row.hash === hash).sort((a, b) => a.at - b.at);
      yield inPieces(
        hash,
        own.map(({ piece }) => piece),
      );
    }
  }
  await onTheirWay;
}

/** Throws where the text is not the one that its hash names: somebody has been at the sealed box. */
function inPieces(hash: string, pieces: readonly string[]): BallotInPieces {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  const hex = digest.digest('hex');
  if (hex !== Buffer.from(hash, 'base64').toString('hex'))
    throw new Error('A sealed ballot is not the one that its hash names.');
  return { hash: hex, size: pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0), pieces };
}

/**
 * Pieces of these ballots, in no order: sorting them would write them to the disk. Each ballot is taken out of its storage
 * once, and cut there: it is plain text of one byte a letter.
 */
async function piecesOfBallots(
  sql: SqlRunner,
  id: BoxId,
  hashes: readonly string[],
): Promise<{ hash: string; at: number; piece: string }[]> {
  return sql.$queryRawUnsafe(
    `select ballot_hash as hash, piece.at, convert_from(substring(whole.bytes from piece.at for $3::int), 'UTF8') as piece
     from ballot_box.sealed
     cross join lateral (select convert_to(ballot, 'UTF8') as bytes offset 0) whole
     cross join lateral generate_series(1, length(whole.bytes), $3::int) as piece(at)
     where box_id = $1::uuid and ballot_hash = any($2::text[])`,
    id,
    hashes,
    pieceLength,
  );
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
