import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { savePaperStock as save, type PaperStock } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';

export type SavePaperStock = PaperStock & { formId: BallotFormId };

/**
 * Phiếu giấy of one form as the committee counts the sheets: printed, handed out, spoiled, left over. Null: not counted.
 * From the opening of the session until the count is confirmed. Idempotent; a difference is for the minutes to explain.
 */
export async function savePaperStock(
  scope: ConferenceScope,
  { formId, ...stock }: SavePaperStock,
): Promise<Result<null, PaperRefusal | { code: 'paper-confirmed' }>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId, ['in-session', 'voting', 'sealed']);
    if (!found.ok) return found;
    const { form, paper } = found.value;
    if (paper.tally) return err({ code: 'paper-confirmed' });
    await save(tx, formId, stock);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const { printed, issued, spoiled, unused } = stock;
    await recordEvent(tx, about, {
      type: 'paper-stock-counted',
      form: form.index,
      printed,
      issued,
      spoiled,
      unused,
    });
    return ok(null);
  });
}
