import 'server-only';
import { versionOf, type AuditEvent } from '@/domain/audit/audit-event';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { Author } from '@/domain/kernel/scope';
import { canonical } from '@/lib/canonical-json';
import { sha256Hex } from '@/lib/sha256-hex';
import type { Tx } from './transaction';

const chainLock = 960_001;
const firstHash = '0'.repeat(64);
const entriesAtATime = 500;

export type AuditEntry = { at: Date; actorName: string; event: AuditEvent };

/** An entry as it is hashed. */
type HashedEntry = {
  at: Date;
  conferenceId: string | null;
  actorId: string | null;
  actorName: string;
  type: string;
  version: number;
  payload: unknown;
  previousHash: string;
};

/**
 * Appends one event to the hash chain, in the caller's transaction. Writers queue on one advisory lock until the
 * transaction ends, so that the chain never forks. Not idempotent: each call is one entry.
 */
export async function recordEvent(
  tx: Tx,
  about: { conferenceId: ConferenceId | null; actor: Author },
  event: AuditEvent,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${chainLock})`;
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: 'desc' }, select: { hash: true } });
  const { type, ...payload } = event;
  const entry = {
    at: new Date(),
    conferenceId: about.conferenceId,
    actorId: about.actor.userId,
    actorName: about.actor.name,
    type,
    version: versionOf(event),
    payload,
    previousHash: last?.hash ?? firstHash,
  };
  await tx.auditEvent.create({ data: { ...entry, hash: hashOf(entry) } });
}

/** The conference's history, newest first. */
export async function eventsOfConference(
  tx: Tx,
  conferenceId: ConferenceId,
  limit = 200,
): Promise<AuditEntry[]> {
  const rows = await tx.auditEvent.findMany({
    where: { conferenceId },
    orderBy: { sequence: 'desc' },
    take: limit,
  });
  return rows.map(entryOf);
}

/** A stored row as an entry. */
export function entryOf(row: Pick<HashedEntry, 'at' | 'actorName' | 'type' | 'payload'>): AuditEntry {
  const { at, actorName, type, payload } = row;
  return { at, actorName, event: { type, ...(payload as object) } as AuditEvent };
}

/** Who wrote the latest entry of a conference; empty when there is none. */
export async function latestActorOf(tx: Tx, conferenceId: ConferenceId): Promise<string> {
  const [latest] = await eventsOfConference(tx, conferenceId, 1);
  return latest?.actorName ?? '';
}

/** Who wrote the latest entry of such a type about a unit or plan that is called so; empty when there is none. */
export async function latestActorAbout(
  tx: Tx,
  types: readonly AuditEvent['type'][],
  { field, is }: { field: 'name' | 'number'; is: string },
): Promise<string> {
  const row = await tx.auditEvent.findFirst({
    where: { conferenceId: null, type: { in: [...types] }, payload: { path: [field], equals: is } },
    orderBy: { sequence: 'desc' },
    select: { actorName: true },
  });
  return row?.actorName ?? '';
}

/** Checks the whole chain, some entries at a time; returns the sequence of the first that does not fit, or null. */
export async function firstBrokenEntry(tx: Tx): Promise<bigint | null> {
  let previousHash = firstHash;
  for (let after = 0n; ;) {
    const rows = await tx.auditEvent.findMany({
      where: { sequence: { gt: after } },
      orderBy: { sequence: 'asc' },
      take: entriesAtATime,
    });
    for (const { sequence, hash, ...entry } of rows) {
      if (entry.previousHash !== previousHash || hashOf(entry) !== hash) return sequence;
      previousHash = hash;
      after = sequence;
    }
    if (rows.length < entriesAtATime) return null;
  }
}

/** The text whose SHA-256 is the hash of an entry; it begins with the hash of the entry before. */
export function hashedText(entry: HashedEntry): string {
  return JSON.stringify([
    entry.previousHash,
    entry.at.toISOString(),
    entry.conferenceId,
    entry.actorId,
    entry.actorName,
    entry.type,
    entry.version,
    canonical(entry.payload),
  ]);
}

function hashOf(entry: HashedEntry): string {
  return sha256Hex(hashedText(entry));
}
