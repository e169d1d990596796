import type { Columns, Header } from './columns';
import { importFinding, type ImportFinding } from './import-finding';
import type { Capitals } from './person-name';
import type { ReadRow } from './read-person';
import { namePlace } from './row-reader';
import type { CellPlace, Sheet } from './sheet';

type SheetAsRead = Pick<Sheet, 'hiddenRows' | 'hiddenColumns'> & {
  header: Header;
  capitals: Capitals;
  leavesOutHidden: boolean;
};

/** What is to be decided once for a sheet: rows and columns its program hides, names written in capitals. */
export function wholeSheetFindings(
  sheet: SheetAsRead,
  entryRows: readonly number[],
  read: readonly ReadRow[],
): ImportFinding[] {
  const { columns } = sheet.header;
  const hidden = entryRows.filter((row) => sheet.hiddenRows.includes(row));
  const capitals = read.filter(({ wasInCapitals }) => wasInCapitals).map(({ row }) => row);
  const example = read.find(({ wasInCapitals }) => wasInCapitals)?.person.fullName ?? '';
  return [
    ...aboutRows(sheet.leavesOutHidden ? 'hidden-rows-left-out' : 'hidden-rows', hidden, columns),
    ...hiddenColumns(sheet),
    ...aboutRows(
      sheet.capitals === 'kept' ? 'names-kept-in-capitals' : 'names-in-capitals',
      capitals,
      columns,
      example,
    ),
  ];
}

function aboutRows(
  code: 'hidden-rows' | 'hidden-rows-left-out' | 'names-in-capitals' | 'names-kept-in-capitals',
  rows: readonly number[],
  columns: Columns,
  name = '',
): ImportFinding[] {
  const [first, ...others] = rows.map((row): CellPlace => namePlace(row, columns));
  if (!first) return [];
  return [importFinding(code, [first, ...others], { count: String(rows.length), name })];
}

function hiddenColumns({ header, hiddenColumns: hidden }: SheetAsRead): ImportFinding[] {
  const used = Object.entries(header.columns).filter(([field]) => field !== 'number');
  return used
    .filter(([, column]) => hidden.includes(column))
    .map(([, column]) => importFinding('hidden-column', [{ row: header.row, column }]));
}
