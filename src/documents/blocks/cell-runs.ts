import 'server-only';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import type { Run } from './run';
import type { Cell } from './table';

/** What a cell prints: counts without leading zeros, percentages with two decimals, differences with their sign. */
export function cellRuns(cell: Cell): readonly Run[] {
  switch (cell.kind) {
    case 'text':
      return cell.runs;
    case 'count': {
      const text = cell.value < 0 ? `-${formatCount(-cell.value)}` : formatCount(cell.value);
      return [cell.isBold ? { text, bold: true } : { text }];
    }
    case 'percent':
      return [{ text: formatPercentTable(cell.part, cell.whole) }];
  }
}
