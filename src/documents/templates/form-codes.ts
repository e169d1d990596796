import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { shownCode } from './figures';

/** The codes of all forms in one line: "3F9A-…", or "phiếu số 1: 3F9A-…; phiếu số 2: …". Empty when there is none. */
export function formCodes(
  forms: readonly CountedForm[],
  codeOf: (form: CountedForm) => string | null,
): string {
  const codes = forms.flatMap((form) => {
    const code = codeOf(form);
    if (code === null) return [];
    return [forms.length > 1 ? `phiếu số ${form.index}: ${shownCode(code)}` : shownCode(code)];
  });
  return codes.join('; ');
}
