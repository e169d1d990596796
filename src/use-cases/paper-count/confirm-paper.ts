import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { saveTally } from '@/data/count-repository';
import { addPaperConfirmation, paperOfConference, savePaperTally } from '@/data/paper-count-repository';
import { transaction, type Tx } from '@/data/transaction';
import { inForce } from '@/domain/outcome/rule-set';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  confirmPaper as decide,
  standingOf,
  type ConfirmPaperRefusal,
} from '@/domain/paper-count/double-entry';
import { paperTallyOf } from '@/domain/paper-count/paper-tally';
import { paperAtHand, type PaperAtHand, type PaperRefusal } from './paper-at-hand';

export type ConfirmPaperAnswer = Result<
  null,
  PaperRefusal | ConfirmPaperRefusal | { code: 'paper-stock-missing' }
>;

/**
 * A member stands for the paper figures of a form, signed in with the own account. With the second member they are frozen.
 * Wholly on paper, the last form confirmed makes the result. Idempotent.
 */
export async function confirmPaper(
  scope: ConferenceScope,
  { formId }: { formId: BallotFormId },
): Promise<ConfirmPaperAnswer> {
  return transaction(async (tx) => {
    const found = await paperAtHand(tx, scope, formId);
    if (!found.ok) return found;
    const { paper, member, form } = found.value;
    if (Object.values(paper.stock).includes(null)) return err({ code: 'paper-stock-missing' });
    const confirmed = decide(paper.count, member.id);
    if (!confirmed.ok) return confirmed;
    const added = confirmed.value.confirmations.at(paper.count.confirmations.length);
    if (!added) return ok(null);
    await addPaperConfirmation(tx, formId, added);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'paper-confirmed', form: form.index, by: member.fullName });
    const standing = standingOf(confirmed.value);
    if (standing.stage !== 'confirmed') return ok(null);
    await savePaperTally(tx, formId, paperTallyOf(paper.count.subjectIds, standing.figures));
    if (found.value.use === 'alone') await saveResultOnPaper(tx, scope, found.value);
    return ok(null);
  });
}

/** There is no box to open: once every form is confirmed the paper is the result. */
async function saveResultOnPaper(tx: Tx, scope: ConferenceScope, { conference }: PaperAtHand): Promise<void> {
  const papers = await paperOfConference(tx, scope.conferenceId);
  if (papers.some(({ tally }) => tally === null)) return;
  for (const { formId, count } of papers)
    await saveTally(tx, scope, {
      formId,
      issuedCount: 0,
      returnedCount: 0,
      excludedCount: 0,
      rows: count.subjectIds.map((subjectId) => ({ subjectId, high: 0, medium: 0, low: 0 })),
      ruleSet: inForce(conference.heldOn),
    });
}
