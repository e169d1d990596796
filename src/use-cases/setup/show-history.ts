import 'server-only';
import { eventsOfConference, firstBrokenEntry, type AuditEntry } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type { AuditEntry };

/** Nhật ký of the conference, newest first, and whether the whole chain of entries still fits together. */
export async function showHistory(
  scope: ConferenceScope,
): Promise<{ entries: readonly AuditEntry[]; isIntact: boolean }> {
  return reading(async (tx) => ({
    entries: await eventsOfConference(tx, scope.conferenceId, 500),
    isIntact: (await firstBrokenEntry(tx)) === null,
  }));
}
