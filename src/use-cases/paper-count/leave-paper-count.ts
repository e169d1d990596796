import 'server-only';
import { dropPaperEntry } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import type { BallotFormId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { leaveCount, type LeaveRefusal } from '@/domain/paper-count/double-entry';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';

/** Gives the place at the pile to another member; the draft is dropped, what was handed in stays. */
export async function leavePaperCount(
  scope: ConferenceScope,
  { formId }: { formId: BallotFormId },
): Promise<Result<null, PaperRefusal | LeaveRefusal>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { paper, member } = found.value;
    const left = leaveCount(paper.count, member.id);
    if (!left.ok) return left;
    await dropPaperEntry(tx, formId, member.id);
    return ok(null);
  });
}
