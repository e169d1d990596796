import { err, ok, type Result } from '@/domain/kernel/result';
import type { ListRead } from '@/domain/importing/read-list';
import type { ReadableSheet } from '@/domain/importing/readable-sheets';
import type { FromWorker, ReadingOrder, ReadingReport, ReadingStep, ToWorker } from './read-sheet.worker';

export type ReadingProblem = Extract<ReadingReport, { type: 'refused' }>['problem'];
export type OpenedFile = { sheets: readonly ReadableSheet[]; first: number };

type OpenOrder = Omit<Extract<ReadingOrder, { type: 'open' }>, 'type'>;
type ReadOrder = Omit<Extract<ReadingOrder, { type: 'read' }>, 'type'>;

/** The screen's side of the reading worker. Only the latest order is answered. */
export type SheetReader = {
  /** Null when it was stopped or another order took its place. */
  open(
    order: OpenOrder,
    onStep: (step: ReadingStep) => void,
  ): Promise<Result<OpenedFile, ReadingProblem> | null>;
  /** Null when it was stopped or a later order took its place. */
  read(order: ReadOrder): Promise<ListRead | null>;
  stop(): void;
};

/** Reads files and sheets beside the page, so that the page never stands still. */
export function sheetReader(): SheetReader {
  let worker: Worker | null = null;
  let lastId = 0;
  let settle: (report: ReadingReport | null) => void = () => undefined;
  let tellStep: (step: ReadingStep) => void = () => undefined;

  function start(): Worker {
    const started = new Worker(new URL('./read-sheet.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data: { id, report } }: MessageEvent<FromWorker>) => {
      if (id !== lastId) return;
      if (report.type === 'step') tellStep(report.step);
      else settle(report);
    };
    // A file that exhausts the memory of its reader is no list.
    started.onerror = () => stop({ type: 'refused', problem: 'damaged' });
    return started;
  }

  function stop(last: ReadingReport | null): void {
    worker?.terminate();
    worker = null;
    settle(last);
  }

  function ask(order: ReadingOrder, onStep: (step: ReadingStep) => void): Promise<ReadingReport | null> {
    settle(null);
    lastId += 1;
    tellStep = onStep;
    const message: ToWorker = { id: lastId, order };
    return new Promise((resolve) => {
      settle = resolve;
      worker ??= start();
      worker.postMessage(message);
    });
  }

  return {
    async open(order, onStep) {
      const report = await ask({ type: 'open', ...order }, onStep);
      if (report?.type === 'opened') return ok({ sheets: report.sheets, first: report.first });
      return report?.type === 'refused' ? err(report.problem) : null;
    },
    async read(order) {
      const report = await ask({ type: 'read', ...order }, () => undefined);
      return report?.type === 'read' ? report.read : null;
    },
    stop: () => stop(null),
  };
}
