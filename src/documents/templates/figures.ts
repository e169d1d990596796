import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { formatPercentProse, twoDigits } from '@/lib/text/number';
import { numberInWords } from '@/lib/text/number-words';

/** "39 (ba mươi chín)": ballots issued and returned, copies of a record. */
export function countInWords(n: number): string {
  return `${twoDigits(n)} (${numberInWords(n)})`;
}

/** "95,24%". */
export function share(part: number, whole: number): string {
  return `${formatPercentProse(part, whole)}%`;
}

/** "(trong đó: phiếu điện tử 34 phiếu, phiếu giấy 06 phiếu)", with the space before it; empty for one mode. */
export function byMode({ reconciliation, split }: CountedForm, figure: 'issued' | 'returned'): string {
  const { device, paper } = reconciliation;
  if (split === 'not-mixed' || device === null || paper === null) return '';
  const [onDevice, onPaper] = [twoDigits(device[figure]), twoDigits(paper[figure])];
  return ` (trong đó: phiếu điện tử ${onDevice} phiếu, phiếu giấy ${onPaper} phiếu)`;
}

/** The first 32 digits of a fingerprint in groups of four: "3F9A-71C2-…"; the archive keeps it whole. */
export function shownCode(code: string): string {
  const digits = code.replace(/[^0-9a-f]/gi, '').toUpperCase();
  if (digits.length < 32) return code;
  return digits.slice(0, 32).match(/.{4}/g)?.join('-') ?? code;
}
