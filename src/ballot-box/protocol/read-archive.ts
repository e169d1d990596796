import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import {
  archiveHeader,
  EventChain,
  headerName,
  ownedPart,
  setupData,
  sizedTally,
  type ArchiveContents,
  type EventType,
} from './archive';
import { sha256Hex } from './digest';
import { readTar, sameBytes, writeTar, type TarEntry } from './tar';
import { readCompact } from './wire-format';

/** Where reading stopped. Files are counted from 0, the header being file 0. */
export type ArchiveFault =
  /** Not a tar file of our kind, or cut off. */
  | { code: 'not-an-archive' }
  /** A file whose contents are not those it is named after. */
  | { code: 'altered-file'; file: number }
  /** A file that is missing, out of place, or refers to another than the one before it. */
  | { code: 'broken-chain'; file: number };

/** Reads an archive and checks its frame: every hash, and every link of the chain. What the files say is not checked here. */
export function readArchive(bytes: Uint8Array): Result<ArchiveContents, ArchiveFault> {
  const entries = readTar(bytes);
  const head = entries?.[0];
  if (entries === undefined || head === undefined) return err({ code: 'not-an-archive' });
  const altered = entries.findIndex((entry, file) => file > 0 && !isNamedAfterContents(entry));
  if (altered !== -1) return err({ code: 'altered-file', file: altered });

  const timestamp = readHeader(head);
  if (timestamp === undefined || !sameBytes(writeTar(entries, timestamp), bytes)) {
    return err({ code: 'altered-file', file: 0 });
  }
  const reader = new EntryReader(entries);
  const contents = readContents(reader, timestamp);
  return contents === undefined ? err({ code: 'broken-chain', file: reader.file }) : ok(contents);
}

function readContents(reader: EntryReader, timestamp: number): ArchiveContents | undefined {
  const election = reader.data();
  const trustees = reader.data();
  const credentials = reader.data();
  if (election === undefined || trustees === undefined || credentials === undefined) return undefined;
  if (!reader.eventWith('Setup', setupData(election, trustees, credentials))) return undefined;

  const ballots: string[] = [];
  while (reader.isDataAt(0)) {
    const ballot = reader.data();
    if (ballot === undefined || !reader.event('Ballot', ballot)) return undefined;
    ballots.push(ballot);
  }
  if (!reader.event('EndBallots')) return undefined;
  const encryptedTally = reader.data();
  if (encryptedTally === undefined) return undefined;
  if (!reader.eventWith('EncryptedTally', sizedTally(encryptedTally, ballots.length))) return undefined;

  const partialDecryptions = readParts(reader);
  if (partialDecryptions === undefined) return undefined;
  const contents = {
    timestamp,
    election,
    trustees,
    credentials,
    ballots,
    encryptedTally,
    partialDecryptions,
  };
  if (reader.isAtEnd) return contents;
  const result = reader.data();
  return result !== undefined && reader.event('Result', result) && reader.isAtEnd
    ? { ...contents, result }
    : undefined;
}

/** Partial decryptions are two data files before their event; the result is one. */
function readParts(reader: EntryReader): { owner: number; text: string }[] | undefined {
  const parts: { owner: number; text: string }[] = [];
  while (reader.isDataAt(0) && reader.isDataAt(1)) {
    const text = reader.data();
    const owned = reader.peekText();
    const owner = owned === undefined ? undefined : readCompact(ownedFormat, owned)?.owner;
    if (text === undefined || owner === undefined) return undefined;
    if (!reader.eventWith('PartialDecryption', ownedPart(owner, text))) return undefined;
    parts.push({ owner, text });
  }
  return parts;
}

const ownedFormat = z.strictObject({ owner: z.number().int().positive(), payload: z.string() });

/** Takes the files of an archive one after the other, and stays at the first that is not the one expected. */
class EntryReader {
  file = 1;
  private readonly chain = new EventChain();

  constructor(private readonly entries: readonly TarEntry[]) {}

  get isAtEnd(): boolean {
    return this.file === this.entries.length;
  }

  isDataAt(offset: number): boolean {
    return this.entries[this.file + offset]?.name.endsWith('.data.json') ?? false;
  }

  peekText(): string | undefined {
    const entry = this.entries[this.file];
    return entry && textOf(entry.content);
  }

  data(): string | undefined {
    const text = this.isDataAt(0) ? this.peekText() : undefined;
    if (text !== undefined) this.file += 1;
    return text;
  }

  event(type: EventType, payload?: string): boolean {
    const expected = this.chain.next(type, payload && sha256Hex(payload));
    const isExpected = this.entries[this.file]?.name === expected.name;
    if (isExpected) this.file += 1;
    return isExpected;
  }

  /** A data file with just this text, and the event that refers to it. */
  eventWith(type: EventType, payload: string): boolean {
    if (this.peekText() !== payload || this.data() === undefined) return false;
    return this.event(type, payload);
  }
}

function isNamedAfterContents({ name, content }: TarEntry): boolean {
  const hash = bytesToHex(sha256(content));
  return name === `${hash}.data.json` || name === `${hash}.event.json`;
}

function readHeader({ name, content }: TarEntry): number | undefined {
  const text = textOf(content);
  const timestamp = Number(/"timestamp":"(\d{1,11})"/.exec(text ?? '')?.[1]);
  return name === headerName && text === archiveHeader(timestamp) ? timestamp : undefined;
}

function textOf(content: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  return sameBytes(new TextEncoder().encode(text), content) ? text : undefined;
}
