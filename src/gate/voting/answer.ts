import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/kernel/result';
import { logFault } from '@/lib/log';

/** What a tablet is told, as JSON: a value or `{ code }`. */
export type Answer = { status: number; body: unknown };

/** A fault says its kind and no more: a message or a statement could carry something of a ballot into the log. */
export async function answering(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (fault) {
    const reference = randomUUID().slice(0, 8).toUpperCase();
    if (!isCutOff(fault)) logFault(reference, `A tablet's request failed: ${kindOf(fault)}`);
    return { status: 503, body: { code: 'fault', reference } };
  }
}

export function answerOf(result: Result<unknown, { code: string }>): Answer {
  return result.ok ? given(result.value) : refused(result.error.code, 409);
}

export function given(body: unknown): Answer {
  return { status: 200, body };
}

export function refused(code: string, status: number): Answer {
  return { status, body: { code } };
}

/** The tablet was gone before it had sent everything. In a poor network that is no fault, and leaves no line in the log. */
function isCutOff(fault: unknown): boolean {
  return fault instanceof Error && fault.message === 'aborted';
}

function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  return `${fault.name}${code}`;
}
