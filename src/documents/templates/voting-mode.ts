import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';

/** How the conference voted, over all its forms. */
export function votingModeWords(forms: readonly CountedForm[]): string {
  const usesDevice = forms.some(({ reconciliation }) => reconciliation.device !== null);
  const usesPaper = forms.some(({ reconciliation }) => reconciliation.paper !== null);
  if (usesDevice && usesPaper) return 'bỏ phiếu điện tử kết hợp phiếu giấy';
  return usesPaper ? 'bỏ phiếu giấy' : 'bỏ phiếu điện tử';
}
