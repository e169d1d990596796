import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { addPaperLook } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { lookAgain as decide, type LookRefusal } from '@/domain/paper-count/double-entry';
import { figureKeys } from '@/domain/paper-count/paper-figures';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';

export type LookAgain = { formId: BallotFormId; figure: string; value: number; reason: string };

/** Kiểm lại lần ba: what the ballots say about one figure, by a member who did not count them. Kept beside the rest for good. */
export async function lookAgain(
  scope: ConferenceScope,
  { formId, figure, value, reason }: LookAgain,
): Promise<Result<null, PaperRefusal | LookRefusal>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { paper, member, form } = found.value;
    const key = figureKeys(paper.count.subjectIds).find((one) => one === figure);
    if (!key) return err({ code: 'paper-figure-unknown' });
    const look = { key, value, memberId: member.id, reason };
    const looked = decide(paper.count, look);
    if (!looked.ok) return looked;
    await addPaperLook(tx, formId, looked.value.looks.length, look);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'paper-looked-again', form: form.index, by: member.fullName });
    return ok(null);
  });
}
