import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';

/** Casts that follow one another faster than this come at once: a hall that is in no hurry has seconds between them. */
const pauseBetweenMs = 150;

const kept = globalThis as typeof globalThis & { tn96CastsTaken?: number };

/** Counts one cast of any box, in memory alone: nothing is kept of which or when. */
export function noteCast(): void {
  kept.tn96CastsTaken = (kept.tn96CastsTaken ?? 0) + 1;
}

/** Waits until no cast has come for a moment: proofs are for the pauses, and for the time after the seal. */
export async function castsToPass(): Promise<void> {
  for (;;) {
    const before = kept.tn96CastsTaken;
    await pause(pauseBetweenMs);
    if (kept.tn96CastsTaken === before) return;
  }
}
