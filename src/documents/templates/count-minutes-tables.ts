import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import type { Table } from '../blocks/table';
import { tableCaption } from './form-label';
import { invalidTable } from './invalid-table';
import { modeTable } from './mode-table';
import { reconciliationTable } from './reconciliation-table';
import { resultsTable } from './results-table';

/** The four tables of F3 for one form, with their captions; null where there is nothing to show. */
export function countMinutesTables(form: CountedForm, forms: readonly CountedForm[]) {
  const caption = (table: number, words: string) => tableCaption(table, words, form, forms);
  return {
    reconciliation: reconciliationTable(form, caption(1, 'Đối chiếu thẻ và phiếu')),
    invalid: invalidTable(form, caption(2, 'Phiếu không hợp lệ theo lý do')),
    results: resultsTable(form, caption(3, 'Kết quả chung')),
    byMode: modeTable(form, caption(4, 'Số phiếu theo hình thức bỏ phiếu (ĐT: điện tử; G: giấy)')),
  } satisfies Record<string, Table | null>;
}
