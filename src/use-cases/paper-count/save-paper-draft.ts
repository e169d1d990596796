import 'server-only';
import { savePaperEntry } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import type { BallotFormId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { saveDraft, type DraftRefusal } from '@/domain/paper-count/double-entry';
import { figuresOfForm } from '@/domain/paper-count/paper-figures';
import type { Entered } from '@/domain/tally/check-count';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';

export type SavePaperDraft = { formId: BallotFormId; figures: Readonly<Record<string, Entered>> };

/** Keeps what a member has entered so far, for that member's eyes alone. The first two are the counters. Idempotent. */
export async function savePaperDraft(
  scope: ConferenceScope,
  { formId, figures }: SavePaperDraft,
): Promise<Result<null, PaperRefusal | DraftRefusal>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { paper, member } = found.value;
    const drafted = saveDraft(paper.count, member.id, figuresOfForm(paper.count.subjectIds, figures));
    if (!drafted.ok) return drafted;
    for (const entry of drafted.value.entries)
      if (entry.memberId === member.id) await savePaperEntry(tx, formId, entry);
    return ok(null);
  });
}
