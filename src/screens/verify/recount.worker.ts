import type { PackageFault } from '@/ballot-box/protocol/count-package';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { recount, type Recount, type RecountProgress } from '@/ballot-box/protocol/verify-package';
import type { Result } from '@/domain/kernel/result';

export type RecountOrder = { bytes: ArrayBuffer };

export type RecountReport =
  | { kind: 'checking'; progress: RecountProgress }
  | { kind: 'done'; result: Result<Recount, PackageFault> }
  | { kind: 'failed' };

self.onmessage = ({ data }: MessageEvent<RecountOrder>) => {
  try {
    const steps = recount(new Uint8Array(data.bytes), belenios2048());
    let step = steps.next();
    for (; !step.done; step = steps.next()) report({ kind: 'checking', progress: step.value });
    report({ kind: 'done', result: step.value });
  } catch {
    report({ kind: 'failed' });
  }
};

function report(said: RecountReport): void {
  self.postMessage(said);
}
