'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PackageFault } from '@/ballot-box/protocol/count-package';
import type { Recount, RecountProgress } from '@/ballot-box/protocol/verify-package';
import type { Result } from '@/domain/kernel/result';
import type { RecountOrder, RecountReport } from './recount.worker';

export type RecountState =
  | { kind: 'choosing' }
  | { kind: 'counting'; file: string; progress: RecountProgress | null }
  | { kind: 'done'; file: string; result: Result<Recount, PackageFault> }
  | { kind: 'failed' };

/** Counts a file again in a worker. The worker is there with the page, so that a lost network changes nothing. */
export function useRecount() {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<RecountState>({ kind: 'choosing' });

  const lose = useCallback(() => {
    worker.current = null;
    setState((shown) => (shown.kind === 'counting' ? { kind: 'failed' } : shown));
  }, []);

  useEffect(() => {
    worker.current ??= startWorker(lose);
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, [lose]);

  async function count(file: File) {
    const counting = { kind: 'counting', file: file.name, progress: null } as const;
    setState(counting);
    const running = (worker.current ??= startWorker(lose));
    running.onmessage = ({ data }: MessageEvent<RecountReport>) => {
      if (data.kind === 'checking') setState({ ...counting, progress: data.progress });
      else setState(data.kind === 'done' ? { ...data, file: file.name } : data);
    };
    try {
      const bytes = await file.arrayBuffer();
      const order: RecountOrder = { bytes };
      running.postMessage(order, [bytes]);
    } catch {
      setState({ kind: 'failed' });
    }
  }

  function startAgain() {
    if (state.kind === 'counting') {
      worker.current?.terminate();
      worker.current = startWorker(lose);
    }
    setState({ kind: 'choosing' });
  }

  return { state, count: (file: File) => void count(file), startAgain };
}

/** One that did not load, or has failed, answers no more: `onFault` is told, so that the next file is given to another. */
function startWorker(onFault: () => void): Worker {
  const worker = new Worker(new URL('./recount.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFault();
  });
  return worker;
}
