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
  /** On a phone: each row a block with its headings, or the whole table scrolling inside itself. */
  narrow?: 'stack' | 'scroll' | undefined;
  footer?: ReactNode;
};

const tones = {
  flag: 'bg-nghe-100 [&>:first-child]:shadow-[inset_4px_0_0_var(--color-nghe-500)]',
  bad: 'bg-son-100 [&>:first-child]:shadow-[inset_4px_0_0_var(--color-son-700)]',
};

/* Blocks in place of table parts lose their meaning to screen readers, so the roles are written out. */
const stacked = {
  table: 'max-tablet:block',
  head: 'max-tablet:sr-only',
  row: 'max-tablet:block max-tablet:py-2',
  cell: 'max-tablet:flex max-tablet:justify-between max-tablet:gap-4 max-tablet:px-4! max-tablet:py-1! max-tablet:text-left',
};

/** A plain table. Above a phone's width it scrolls sideways inside itself rather than moving the page. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = true, columns, rows, rowKey, rowTone, empty, footer } = props;
  const { dense = false, narrow = 'stack' } = props;
  const captionId = useId();
  const stack = narrow === 'stack';
  const padding = classNames(dense ? 'px-3 py-1.5' : 'px-3 py-[9px]', 'first:pl-4 last:pr-5');
  return (
    <div
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative overflow-x-auto rounded-card print:overflow-visible"
    >
      <table role="table" className={classNames('w-full border-collapse text-left', stack && stacked.table)}>
        <caption
          id={captionId}
          className={
            captionHidden ? 'sr-only' : 'px-5 py-2 text-left text-card font-semibold max-tablet:block'
          }
        >
          {caption}
        </caption>
        <thead role="rowgroup" className={stack ? stacked.head : ''}>
          <tr role="row" className="border-b border-line">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} padding={padding} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={stack ? stacked.table : ''}>
          {rows.map((row, index) => (
            <BodyRow key={rowKey(row)} {...{ row, index, columns, padding, stack }} tone={rowTone?.(row)} />
          ))}
          {rows.length === 0 && empty && (
            <tr role="row">
              <td role="cell" colSpan={columns.length} className="px-5 py-6 text-ink-2">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {footer && (
          <tfoot role="rowgroup" className="border-t border-line">
            {footer}
          </tfoot>
        )}
      </table>
    </div>
  );
}

type BodyRowProps<Row> = {
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  padding: string;
  stack: boolean;
  tone: keyof typeof tones | undefined;
};

function BodyRow<Row>({ row, index, columns, padding, stack, tone }: BodyRowProps<Row>) {
  return (
    <tr
      role="row"
      className={classNames(
        'border-b border-line last:border-b-0',
        stack && stacked.row,
        tone && tones[tone],
      )}
    >
      {columns.map((column) => {
        const Cell = column.rowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            role={column.rowHeader ? 'rowheader' : 'cell'}
            className={classNames(
              padding,
              'align-middle font-normal',
              column.rowHeader && 'tablet:min-w-44',
              column.numeric && 'num',
              (column.numeric || column.end) && 'text-right',
              column.wrap === false && 'whitespace-nowrap',
              stack && stacked.cell,
            )}
          >
            {stack && !column.rowHeader && (
              <span aria-hidden className="shrink-0 font-ui text-note font-semibold text-ink-2 tablet:hidden">
                {column.header}
              </span>
            )}
            {stack ? (
              <div className="max-tablet:min-w-0">{column.cell(row, index)}</div>
            ) : (
              column.cell(row, index)
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

const sortMarks = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function HeaderCell<Row>({ column, padding }: { column: Column<Row>; padding: string }) {
  const SortMark = sortMarks[column.sorted ?? 'none'];
  const control =
    '-my-3 inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-lam-700';
  const mark = <SortMark aria-hidden className="size-4 shrink-0" />;
  return (
    <th
      scope="col"
      role="columnheader"
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
          {column.header}
          {mark}
        </a>
      ) : column.onSort ? (
        <button type="button" onClick={column.onSort} className={control}>
          {column.header}
          {mark}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
