import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { conferenceById } from '@/data/conference-repository';
import { wipe } from '@/data/rehearsal-repository';
import { transaction, type Tx } from '@/data/transaction';
import { mustBeRehearsal } from '@/domain/conference/rehearsal';
import type { ConferenceId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { Author, ConferenceScope } from '@/domain/kernel/scope';

/**
 * Xóa buổi diễn tập: nothing of it is left but two lines in the log of the conference it was cloned from. Refused for a
 * real conference. Idempotent: one that is gone is wiped.
 */
export async function wipeRehearsal({
  conferenceId,
  actor,
}: Pick<ConferenceScope, 'conferenceId' | 'actor'>): Promise<Result<null, { code: 'not-a-rehearsal' }>> {
  return transaction((tx) => wipeOne(tx, conferenceId, actor));
}

/** The same inside an open transaction, by a person or by the house. */
export async function wipeOne(
  tx: Tx,
  conferenceId: ConferenceId,
  actor: Author,
): Promise<Result<null, { code: 'not-a-rehearsal' }>> {
  const conference = await conferenceById(tx, conferenceId);
  if (!conference) return ok(null);
  const rehearsal = mustBeRehearsal(conference);
  if (!rehearsal.ok) return rehearsal;
  const { name, rehearsal: told } = rehearsal.value;
  if (!(await wipe(tx, conferenceId))) return ok(null);
  await recordEvent(tx, { conferenceId: told?.of ?? conferenceId, actor }, { type: 'rehearsal-wiped', name });
  return ok(null);
}
