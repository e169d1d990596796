import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { bold, type Text } from '../blocks/run';

/** "Phiếu số 1: đối với các đồng chí Phó Giám đốc Sở". */
export function formLabel({ index, title }: CountedForm): string {
  return title === '' ? `Phiếu số ${index}` : `Phiếu số ${index}: ${title}`;
}

/** What opens a paragraph about one form of several; nothing where there is only one. */
export function formOpening(form: CountedForm, forms: readonly CountedForm[]): readonly Text[] {
  return forms.length > 1 ? [bold(`Phiếu số ${form.index}.`), ' '] : [];
}

/** "Bảng 3. Kết quả chung", or with several forms "Bảng 3.1. Kết quả chung (Phiếu số 1: …)". */
export function tableCaption(
  table: number,
  words: string,
  form: CountedForm,
  forms: readonly CountedForm[],
): string {
  return forms.length > 1
    ? `${tableName(table, form, forms)}. ${words} (${formLabel(form)})`
    : `${tableName(table, form, forms)}. ${words}`;
}

export function tableName(table: number, form: CountedForm, forms: readonly CountedForm[]): string {
  return forms.length > 1 ? `Bảng ${table}.${form.index}` : `Bảng ${table}`;
}
