import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { createQuestion, polledSubjects } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierQuestion } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type RecordQuestion = Pick<
  DossierQuestion,
  'subjectId' | 'origin' | 'askedBy' | 'text' | 'receivedOn' | 'forwardedOn'
>;

/** Writes down a question of the authority or of a voter (Điều 7). Not idempotent. */
export async function recordQuestion(
  scope: ConferenceScope,
  question: RecordQuestion,
): Promise<Result<null, WrongState | { code: 'person-unknown' }>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    const subjects = await polledSubjects(tx, scope.conferenceId);
    const asked = subjects.find(({ id }) => id === question.subjectId);
    if (!asked) return err({ code: 'person-unknown' });
    await createQuestion(tx, scope, question);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'dossier-question-recorded', name: asked.fullName });
    return ok(null);
  });
}
