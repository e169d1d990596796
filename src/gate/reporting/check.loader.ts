import 'server-only';
import { lookUpCode } from '@/use-cases/reporting/look-up-paper';

/** What the code of a scanned paper leads to; null where none came with the address. */
export async function checkPrintedCode(code: string) {
  return code === '' ? null : lookUpCode(code);
}

export type CheckAnswer = NonNullable<Awaited<ReturnType<typeof checkPrintedCode>>>;
export type CheckedPaperView = Extract<CheckAnswer, { ok: true }>['value'];
