import { err, type Result } from '@/domain/kernel/result';

const usualPatienceMs = 15_000;

/** Waits for the server's answer, but not for ever: no answer in time, or no network, is a refusal too. */
export async function askServer<V, E>(
  answer: Promise<Result<V, E>>,
  patienceMs = usualPatienceMs,
): Promise<Result<V, E | { code: 'offline' }>> {
  const offline = err({ code: 'offline' as const });
  const late = new Promise<typeof offline>((resolve) => setTimeout(() => resolve(offline), patienceMs));
  return Promise.race([answer.catch(() => offline), late]);
}
