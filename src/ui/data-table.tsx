import { useId, type ReactNode } from 'react';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { classNames } from './class-names';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row, index: number) => ReactNode;
  /** Figures: serif, at the right edge. */
  numeric?: boolean | undefined;
  /** Not figures, but at the right edge: actions. */
  end?: boolean | undefined;
  rowHeader?: boolean | undefined;
  width?: string | undefined;
  /** False keeps the cell on one line. */
  wrap?: boolean | undefined;
  sorted?: 'ascending' | 'descending' | undefined;
  sortHref?: string | undefined;
  onSort?: (() => void) | undefined;
};

type DataTableProps<Row> = {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowTone?: ((row: Row) => 'flag' | 'bad' | undefined) | undefined;
  empty?: ReactNode;
  dense?: boolean | undefined;
  footer?: ReactNode;
};

const tones = {
  flag: 'bg-nghe-100 [&>:first-child]:shadow-[inset_4px_0_0_var(--color-nghe-500)]',
  bad: 'bg-son-100 [&>:first-child]:shadow-[inset_4px_0_0_var(--color-son-700)]',
};

/** A plain table that scrolls sideways inside itself when the screen is narrow. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionHidden = true,
    columns,
    rows,
    rowKey,
    rowTone,
    empty,
    dense = false,
    footer,
  } = props;
  const captionId = useId();
  const padding = dense ? 'px-3 py-1.5 first:pl-4 last:pr-5' : 'px-3 py-[9px] first:pl-4 last:pr-5';
  return (
    <div
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative overflow-x-auto rounded-card"
    >
      <table className="w-full border-collapse text-left">
        <caption
          id={captionId}
          className={captionHidden ? 'sr-only' : 'px-5 py-2 text-left text-card font-semibold'}
        >
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} padding={padding} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const tone = rowTone?.(row);
            return (
              <tr
                key={rowKey(row)}
                className={classNames('border-b border-line last:border-b-0', tone && tones[tone])}
              >
                {columns.map((column) => {
                  const Cell = column.rowHeader ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.key}
                      {...(column.rowHeader && { scope: 'row' })}
                      className={classNames(
                        padding,
                        'align-middle font-normal',
                        column.numeric && 'num',
                        (column.numeric || column.end) && 'text-right',
                        column.wrap === false && 'whitespace-nowrap',
                      )}
                    >
                      {column.cell(row, index)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length} className="px-5 py-6 text-ink-2">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {footer && <tfoot className="border-t border-line">{footer}</tfoot>}
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column, padding }: { column: Column<Row>; padding: string }) {
  const SortMark =
    column.sorted === 'ascending' ? ArrowUp : column.sorted === 'descending' ? ArrowDown : ArrowUpDown;
  const content = (
    <>
      {column.header}
      <SortMark aria-hidden className="size-4 shrink-0" />
    </>
  );
  const control =
    '-my-3 inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-lam-700';
  return (
    <th
      scope="col"
      style={{ width: column.width }}
      aria-sort={column.sorted}
      className={classNames(
        padding,
        'align-bottom text-note font-semibold text-ink-2',
        (column.numeric || column.end) && 'text-right',
      )}
    >
      {column.sortHref !== undefined ? (
        <a href={column.sortHref} className={control}>
          {content}
        </a>
      ) : column.onSort ? (
        <button type="button" onClick={column.onSort} className={control}>
          {content}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
