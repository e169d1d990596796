import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { inHashOrder } from './sealed-ballot';
import { writeTar, type TarEntry } from './tar';
import { compact } from './wire-format';

/** All that is published of a sealed box, each part the very text that hashes are over. */
export interface ArchiveContents {
  /** Seconds since 1970, of the whole archive and of every file in it: the day of the box, not a ballot's. */
  timestamp: number;
  election: string;
  trustees: string;
  /** As `writeCredentials` writes it. */
  credentials: string;
  /** Every ballot that is counted, in any order: they are written in hash order. */
  ballots: readonly string[];
  encryptedTally: string;
  /** Checked parts, none before the opening. */
  partialDecryptions: readonly { owner: number; text: string }[];
  /** As `writeResult` writes it, once the box is open. */
  result?: string;
}

export type EventType = 'Setup' | 'Ballot' | 'EndBallots' | 'EncryptedTally' | 'PartialDecryption' | 'Result';

/** The name of the file that heads every archive. */
export const headerName = 'BELENIOS';

/** Writes the archive of a box, `<uuid>.bel` (specification, section 4.4). The same contents give the same bytes. */
export function writeArchive(contents: ArchiveContents): Uint8Array {
  return writeTar(
    archiveEntries({ ...contents, ballots: inHashOrder(contents.ballots) }),
    contents.timestamp,
  );
}

/** The files of an archive, ballots as they are given: data, each named by its hash, and a chain of events that refer to it. */
export function* archiveEntries({ ballots, ...frame }: ArchiveContents): Generator<TarEntry> {
  const files = new ArchiveFiles(frame);
  yield* files.beforeBallots();
  for (const ballot of ballots) {
    const file = dataEntry(ballot);
    yield file;
    yield files.eventOfBallot(hashOf(file.content));
  }
  yield* files.afterBallots();
}

/** The files of an archive around its ballots, for a box that is not in memory whole: each ballot's file is the caller's. */
export class ArchiveFiles {
  private readonly chain = new EventChain();
  private ballots = 0;

  constructor(private readonly frame: Omit<ArchiveContents, 'ballots'>) {}

  *beforeBallots(): Generator<TarEntry> {
    const { timestamp, election, trustees, credentials } = this.frame;
    yield { name: headerName, content: bytesOf(archiveHeader(timestamp)) };
    for (const text of [election, trustees, credentials]) yield dataEntry(text);
    yield* this.eventWithPayload('Setup', setupData(election, trustees, credentials));
  }

  /** What follows a ballot's file, by the SHA-256 in hex of its text: call it in hash order, once for every ballot that counts. */
  eventOfBallot(hash: string): TarEntry {
    this.ballots += 1;
    return this.chain.next('Ballot', hash);
  }

  *afterBallots(): Generator<TarEntry> {
    const { encryptedTally, partialDecryptions, result } = this.frame;
    yield this.chain.next('EndBallots');
    yield dataEntry(encryptedTally);
    yield* this.eventWithPayload('EncryptedTally', sizedTally(encryptedTally, this.ballots));
    for (const { owner, text } of [...partialDecryptions].sort((a, b) => a.owner - b.owner)) {
      yield dataEntry(text);
      yield* this.eventWithPayload('PartialDecryption', ownedPart(owner, text));
    }
    if (result !== undefined) yield* this.eventWithPayload('Result', result);
  }

  private *eventWithPayload(type: EventType, payload: string): Generator<TarEntry> {
    const file = dataEntry(payload);
    yield file;
    yield this.chain.next(type, hashOf(file.content));
  }
}

/** The chain of events: each names the hash of the one before, and that of the text it is about. */
export class EventChain {
  private parent: string | undefined;
  private height = 0;

  next(type: EventType, payloadHash?: string): TarEntry {
    const content = bytesOf(
      compact({ parent: this.parent, height: this.height, type, payload: payloadHash }),
    );
    const hash = hashOf(content);
    this.parent = hash;
    this.height += 1;
    return { name: `${hash}.event.json`, content };
  }
}

export function archiveHeader(timestamp: number): string {
  return compact({ version: 1, timestamp: timestamp.toString() });
}

export function setupData(election: string, trustees: string, credentials: string): string {
  return compact({
    election: hashOf(bytesOf(election)),
    trustees: hashOf(bytesOf(trustees)),
    credentials: hashOf(bytesOf(credentials)),
  });
}

export function sizedTally(encryptedTally: string, count: number): string {
  return compact({
    num_tallied: count,
    total_weight: count,
    encrypted_tally: hashOf(bytesOf(encryptedTally)),
  });
}

export function ownedPart(owner: number, text: string): string {
  return compact({ owner, payload: hashOf(bytesOf(text)) });
}

/** The name of a file in an archive, by the SHA-256 in hex of its bytes. */
export function dataName(hash: string): string {
  return `${hash}.data.json`;
}

function dataEntry(text: string): TarEntry {
  const content = bytesOf(text);
  return { name: dataName(hashOf(content)), content };
}

const utf8 = new TextEncoder();

function bytesOf(text: string): Uint8Array {
  return utf8.encode(text);
}

function hashOf(content: Uint8Array): string {
  return bytesToHex(sha256(content));
}
