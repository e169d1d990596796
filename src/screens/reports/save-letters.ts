import { err, ok, type Result } from '@/domain/kernel/result';
import type { Refusal } from '../hall/use-refusal-sentence';

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
  const file = answer?.ok ? await answer.blob().catch(() => null) : null;
  if (!answer || !file) return err({ code: 'offline' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameOf(answer.headers.get('content-disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return ok(null);
}

/** The name as people read it: "filename*=UTF-8''…". */
function nameOf(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? '');
}
