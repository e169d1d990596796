import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockSittings, seatApart } from '@/data/sitting-repository';
import { transaction } from '@/data/transaction';
import { mayLeaveSitting, type SittingRefusal } from '@/domain/conference/sitting';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type LeaveSittingRefusal = SittingRefusal | { code: 'sitting-changed' };

/** Tách khỏi buổi: this conference sits alone again; of two, both do. Refused when it sits alone already. Answers how many others there were. */
export async function leaveSitting(
  scope: ConferenceScope,
): Promise<Result<{ count: number }, LeaveSittingRefusal>> {
  const { conferenceId, actor } = scope;
  return transaction(async (tx) => {
    const together = (await lockSittings(tx, [conferenceId]))?.get(conferenceId) ?? [];
    const leaving = together.find(({ id }) => id === conferenceId);
    if (!leaving || together.length < 2) return err({ code: 'sitting-changed' });
    const may = mayLeaveSitting(leaving, together);
    if (!may.ok) return may;
    await seatApart(tx, together.length === 2 ? together : [leaving]);
    for (const { id } of together)
      await recordEvent(tx, { conferenceId: id, actor }, { type: 'sitting-left', conference: leaving.name });
    return ok({ count: together.length - 1 });
  });
}
