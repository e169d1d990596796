import 'server-only';
import type { CountMinutes } from '@/domain/minutes/count-minutes';
import type { Sheet } from '../blocks/sheet';
import { countMinutesTables } from './count-minutes-tables';
import { tableName } from './form-label';

/** The workbook of F3: one sheet for each table of the minutes. */
export function countMinutesSheets(
  { forms, letterhead, conference }: CountMinutes,
  title: string,
): readonly Sheet[] {
  const issuer = letterhead.issuerLines.join(' ');
  return forms.flatMap((form) => {
    const tables = countMinutesTables(form, forms);
    return [tables.reconciliation, tables.invalid, tables.results, tables.byMode].flatMap((table, index) =>
      table === null
        ? []
        : [{ name: tableName(index + 1, form, forms), issuer, title, abstract: conference.name, table }],
    );
  });
}
