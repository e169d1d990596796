'use client';
import { useEffect, useRef, useState } from 'react';
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

  useEffect(() => {
    worker.current ??= startWorker();
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, []);

  async function count(file: File) {
    const counting = { kind: 'counting', file: file.name, progress: null } as const;
    setState(counting);
    const running = (worker.current ??= startWorker());
    running.onerror = () => setState({ kind: 'failed' });
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
      worker.current = startWorker();
    }
    setState({ kind: 'choosing' });
  }

  return { state, count: (file: File) => void count(file), startAgain };
}

function startWorker(): Worker {
  return new Worker(new URL('./recount.worker.ts', import.meta.url), { type: 'module' });
}
