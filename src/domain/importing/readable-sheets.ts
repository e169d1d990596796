import { err, ok, type Result } from '../kernel/result';
import type { Header, ImportKind } from './columns';
import { findHeader } from './header';
import type { Sheet } from './sheet';

/** A sheet of a workbook. */
export type NamedSheet = Sheet & { name: string; isHidden: boolean };

/** A sheet in which a list was found. */
export type ReadableSheet = NamedSheet & { header: Header };

export type NoList = 'no-header' | 'no-people';

/**
 * The sheets of a workbook that hold a list, and which to show first: visible ones before hidden ones, and of these the
 * first with something below its header. Sheets that only name a column of names count when there are no others (a
 * guide says "Họ và tên", too).
 */
export function readableSheets(
  sheets: readonly NamedSheet[],
  kind: ImportKind,
  headerOf: (sheet: Sheet) => Header | null = (sheet) => findHeader(sheet, kind),
): Result<{ sheets: readonly ReadableSheet[]; first: number }, NoList> {
  const readable = sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    return header ? [{ ...sheet, header }] : [];
  });
  const lists = readable.filter(({ header }) => Object.keys(header.columns).length > 1);
  const shown = lists.length > 0 ? lists : readable;
  if (shown.length === 0) return err('no-header');
  const isFilled = ({ rows, header }: ReadableSheet) => rows.length > header.row;
  const visible = shown.findIndex((sheet) => isFilled(sheet) && !sheet.isHidden);
  const first = visible < 0 ? shown.findIndex(isFilled) : visible;
  return first < 0 ? err('no-people') : ok({ sheets: shown, first });
}
