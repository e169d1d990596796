import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { savePaperEntry } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { handIn, saveDraft, type DraftRefusal, type HandInRefusal } from '@/domain/paper-count/double-entry';
import { figuresOfForm } from '@/domain/paper-count/paper-figures';
import { paperAtHand, type PaperRefusal } from './paper-at-hand';
import type { SavePaperDraft } from './save-paper-draft';

/** Nộp kết quả đếm: the member's own count, complete and adding up. It cannot be changed afterwards. */
export async function handInPaper(
  scope: ConferenceScope,
  { formId, figures }: SavePaperDraft,
): Promise<Result<null, PaperRefusal | DraftRefusal | HandInRefusal>> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { paper, member, form } = found.value;
    const drafted = saveDraft(paper.count, member.id, figuresOfForm(paper.count.subjectIds, figures));
    if (!drafted.ok) return drafted;
    const handedIn = handIn(drafted.value, member.id);
    if (!handedIn.ok) return handedIn;
    for (const entry of handedIn.value.entries)
      if (entry.memberId === member.id) await savePaperEntry(tx, formId, entry);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'paper-handed-in', form: form.index, by: member.fullName });
    return ok(null);
  });
}
