import 'server-only';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** Above this share of its time the thread that takes casts is busy with them. */
const busy = 0.6;
const lookEveryMs = 100;

/** Waits while the thread that takes casts is busy: proofs are for the pauses, and for the time after the seal. */
export async function castsToPass(): Promise<void> {
  for (;;) {
    const before = performance.eventLoopUtilization();
    await pause(lookEveryMs);
    if (performance.eventLoopUtilization(before).utilization < busy) return;
  }
}
