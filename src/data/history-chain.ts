import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import { entryOf, hashedText, type AuditEntry } from './audit-log';
import type { Tx } from './transaction';

const pageSize = 500;

/** One stretch of the chain of all entries, from the first of a conference to its last. */
export type HistoryStretch = { first: bigint; last: bigint; before: string };

/** Where the history of a conference lies in the chain; null when it has none. */
export async function stretchOf(tx: Tx, conferenceId: ConferenceId): Promise<HistoryStretch | null> {
  const wanted = { where: { conferenceId }, select: { sequence: true, previousHash: true } };
  const first = await tx.auditEvent.findFirst({ ...wanted, orderBy: { sequence: 'asc' } });
  const last = await tx.auditEvent.findFirst({ ...wanted, orderBy: { sequence: 'desc' } });
  return first && last && { first: first.sequence, last: last.sequence, before: first.previousHash };
}

/** The hashes of every entry of a stretch in order, and which of them are this conference's. */
export async function* linksOf(
  tx: Tx,
  conferenceId: ConferenceId,
  stretch: HistoryStretch,
): AsyncGenerator<{ hash: string; isOwn: boolean }[]> {
  for (let after = stretch.first - 1n; ;) {
    const rows = await tx.auditEvent.findMany({
      where: { sequence: { gt: after, lte: stretch.last } },
      orderBy: { sequence: 'asc' },
      take: pageSize,
      select: { sequence: true, hash: true, conferenceId: true },
    });
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map((row) => ({ hash: row.hash, isOwn: row.conferenceId === conferenceId }));
    after = end.sequence;
  }
}

/** The conference's own entries of a stretch, the first first: what happened, and the text that was hashed. */
export async function* entriesOf(
  tx: Tx,
  conferenceId: ConferenceId,
  stretch: HistoryStretch,
): AsyncGenerator<(AuditEntry & { text: string })[]> {
  for (let after = stretch.first - 1n; ;) {
    const rows = await tx.auditEvent.findMany({
      where: { conferenceId, sequence: { gt: after, lte: stretch.last } },
      orderBy: { sequence: 'asc' },
      take: pageSize,
    });
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map((row) => ({ ...entryOf(row), text: hashedText(row) }));
    after = end.sequence;
  }
}
