import { findChosenHeader } from '@/domain/importing/column-choice';
import { draftRows, type CellEdits } from '@/domain/importing/draft-rows';
import { readList, type ListAgainst, type ListRead, type ReadSettings } from '@/domain/importing/read-list';
import { readableSheets, type NoList, type ReadableSheet } from '@/domain/importing/readable-sheets';
import { readWorkbook, type WorkbookProblem } from '@/lib/read-workbook';

/** What is asked of the worker: to open a file, or to read a sheet of it as it was decided since. */
export type ReadingOrder =
  | { type: 'open'; file: File; against: ListAgainst }
  | {
      type: 'read';
      sheetIndex: number;
      against: ListAgainst;
      settings: ReadSettings;
      edits: CellEdits;
      imported: ReadonlySet<number>;
    };

/** Each order has a number, and each report says to which order it belongs. */
export type ToWorker = { id: number; order: ReadingOrder };
export type FromWorker = { id: number; report: ReadingReport };

export type ReadingStep = 'opening' | 'unpacking' | 'finding';

export type ReadingReport =
  | { type: 'step'; step: ReadingStep }
  | { type: 'opened'; sheets: readonly ReadableSheet[]; first: number }
  | { type: 'refused'; problem: WorkbookProblem | NoList | 'gone' }
  | { type: 'read'; read: ListRead };

let sheets: readonly ReadableSheet[] = [];

self.onmessage = ({ data: { id, order } }: MessageEvent<ToWorker>) => {
  const report = (said: ReadingReport) => {
    const message: FromWorker = { id, report: said };
    self.postMessage(message);
  };
  if (order.type === 'open') open(order, report).catch(() => report({ type: 'refused', problem: 'gone' }));
  else report({ type: 'read', read: readAgain(order) });
};

async function open(
  { file, against }: Extract<ReadingOrder, { type: 'open' }>,
  report: (said: ReadingReport) => void,
): Promise<void> {
  report({ type: 'step', step: 'opening' });
  const bytes = await file.arrayBuffer();
  report({ type: 'step', step: 'unpacking' });
  const workbook = await readWorkbook(new Blob([bytes]));
  if (!workbook.ok) return report({ type: 'refused', problem: workbook.problem });
  report({ type: 'step', step: 'finding' });
  const readable = readableSheets(workbook.sheets, against.kind, (sheet) =>
    findChosenHeader(sheet, against.kind, against.choices),
  );
  if (!readable.ok) return report({ type: 'refused', problem: readable.error });
  sheets = readable.value.sheets;
  report({ type: 'opened', ...readable.value });
}

function readAgain(order: Extract<ReadingOrder, { type: 'read' }>): ListRead {
  const sheet = sheets[order.sheetIndex];
  if (!sheet) throw new Error('A sheet is asked for that was never opened.');
  const rows = draftRows(sheet.rows, order.edits, order.imported);
  return readList({ ...sheet, rows }, order.against, order.settings);
}
