import { err, ok, type Result } from '@/domain/kernel/result';
import type { Refusal } from '../hall/use-refusal-sentence';
import { saveAnswer } from './save-answer';

/**
 * Asks for the letters with new reading codes and saves the file as the server names it. The error is the server's own
 * sentence, or a code where none came.
 */
export async function saveLetters(
  conferenceId: string,
  asked: { format: string; to: 'all' | 'without-link' },
): Promise<Result<null, string | Refusal>> {
  const answer = await fetch(`/api/conferences/${conferenceId}/summons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (answer?.status === 409) return err(await answer.text());
  if (answer?.status === 401) return err({ code: 'signed-out' });
  if (!answer?.ok || !(await saveAnswer(answer))) return err({ code: 'offline' });
  return ok(null);
}
