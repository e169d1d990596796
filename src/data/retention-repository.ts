import 'server-only';
import type { AuditEvent } from '@/domain/audit/audit-event';
import type { Retention, RetentionTerm } from '@/domain/conference/retention';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { recordEvent } from './audit-log';
import type { Tx } from './transaction';

/** Since when the conference is archived and how long it is kept; null before. */
export async function retentionOf(tx: Tx, conferenceId: ConferenceId): Promise<Retention | null> {
  const row = await tx.retention.findUnique({ where: { conferenceId } });
  if (!row) return null;
  const { archivedOn, archivedBy, months, until, basis } = row;
  return {
    ...{ archivedOn, archivedBy },
    term: months === null || until === null ? null : { months, until, basis },
  };
}

/** Writes down the day of archiving, in the transaction that archives. */
export async function startRetention(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  { archivedOn, archivedBy, term }: Retention,
): Promise<void> {
  await tx.retention.create({ data: { conferenceId, archivedOn, archivedBy, ...term } });
}

/** Sets another term. The conference is locked; the database lets it only grow. */
export async function saveTerm(
  tx: Tx,
  scope: ConferenceScope,
  term: RetentionTerm,
  event: AuditEvent,
): Promise<void> {
  const { conferenceId, actor } = scope;
  await tx.retention.update({ where: { conferenceId }, data: term });
  await recordEvent(tx, { conferenceId, actor }, event);
}
