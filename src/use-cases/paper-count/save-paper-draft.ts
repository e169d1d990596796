import 'server-only';
import { savePaperEntry } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { saveDraft, type DraftRefusal } from '@/domain/paper-count/double-entry';
import { figuresOfForm } from '@/domain/paper-count/paper-figures';
import type { Entered } from '@/domain/tally/check-count';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';

export type SavePaperDraft = { formId: BallotFormId; figures: Readonly<Record<string, Entered>> };

/**
 * Keeps what a member has entered so far, for that member's eyes alone. The first two are the counters. Idempotent. Where
 * sheets are entered one by one no figure is kept before all are in: two drafts would differ by a single sheet.
 */
export async function savePaperDraft(
  scope: ConferenceScope,
  { formId, figures }: SavePaperDraft,
): Promise<Result<null, PaperRefusal | DraftRefusal | { code: 'paper-by-sheet' }>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { conference, paper, member } = found.value;
    const isEmpty = Object.values(figures).every((figure) => figure === null);
    if (conference.paperCounting === 'by-sheet' && !isEmpty) return err({ code: 'paper-by-sheet' });
    const drafted = saveDraft(paper.count, member.id, figuresOfForm(paper.count.subjectIds, figures));
    if (!drafted.ok) return drafted;
    for (const entry of drafted.value.entries)
      if (entry.memberId === member.id) await savePaperEntry(tx, formId, entry);
    return ok(null);
  });
}
