import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { polledSubjects, questionsOfConference, settleQuestion as save } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierQuestionId } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SettleQuestion = { questionId: DossierQuestionId; step: 'forwarded' | 'answered'; on: string };

export type SettleQuestionRefusal =
  WrongState | { code: 'question-unknown' } | { code: 'question-settled' } | { code: 'question-day-before' };

/**
 * Writes the day a question was forwarded to the subject, then the day the subject answered. Each once and in this
 * order; refused when the day is before the step that comes first.
 */
export async function settleQuestion(
  scope: ConferenceScope,
  { questionId, step, on }: SettleQuestion,
): Promise<Result<null, SettleQuestionRefusal>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    const question = (await questionsOfConference(tx, scope.conferenceId)).find(
      ({ id }) => id === questionId,
    );
    if (!question) return err({ code: 'question-unknown' });
    const before = step === 'forwarded' ? question.receivedOn : question.forwardedOn;
    if (before !== null && on < before) return err({ code: 'question-day-before' });
    const written = step === 'forwarded' ? { forwardedOn: on } : { answeredOn: on };
    if (!(await save(tx, scope, questionId, written))) return err({ code: 'question-settled' });
    const subjects = await polledSubjects(tx, scope.conferenceId);
    const name = subjects.find(({ id }) => id === question.subjectId)?.fullName ?? '';
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: `dossier-question-${step}`, name });
    return ok(null);
  });
}
