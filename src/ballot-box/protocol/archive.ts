import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

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
export function* archiveEntries(contents: ArchiveContents): Generator<TarEntry> {
  const chain = new EventChain();
  const { election, trustees, credentials, ballots, encryptedTally, partialDecryptions, result } = contents;
  yield { name: headerName, content: utf8ToBytes(archiveHeader(contents.timestamp)) };

  yield* [election, trustees, credentials].map(dataEntry);
  yield* eventWithPayload(chain, 'Setup', setupData(election, trustees, credentials));
  for (const ballot of ballots) yield* eventWithPayload(chain, 'Ballot', ballot);
  yield chain.next('EndBallots');
  yield dataEntry(encryptedTally);
  yield* eventWithPayload(chain, 'EncryptedTally', sizedTally(encryptedTally, ballots.length));
  for (const { owner, text } of [...partialDecryptions].sort((a, b) => a.owner - b.owner)) {
    yield dataEntry(text);
    yield* eventWithPayload(chain, 'PartialDecryption', ownedPart(owner, text));
  }
  if (result !== undefined) yield* eventWithPayload(chain, 'Result', result);
}

/** The chain of events: each names the hash of the one before. */
export class EventChain {
  private parent: string | undefined;
  private height = 0;

  next(type: EventType, payload?: string): TarEntry {
    const content = utf8ToBytes(
      compact({ parent: this.parent, height: this.height, type, payload: payload && hashOfText(payload) }),
    );
    const hash = bytesToHex(sha256(content));
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
    election: hashOfText(election),
    trustees: hashOfText(trustees),
    credentials: hashOfText(credentials),
  });
}

export function sizedTally(encryptedTally: string, count: number): string {
  return compact({ num_tallied: count, total_weight: count, encrypted_tally: hashOfText(encryptedTally) });
}

export function ownedPart(owner: number, text: string): string {
  return compact({ owner, payload: hashOfText(text) });
}

function* eventWithPayload(chain: EventChain, type: EventType, payload: string): Generator<TarEntry> {
  yield dataEntry(payload);
  yield chain.next(type, payload);
}

function dataEntry(text: string): TarEntry {
  return { name: `${hashOfText(text)}.data.json`, content: utf8ToBytes(text) };
}

function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
