import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';

/** Casts that follow one another faster than this come at once: a hall that is in no hurry has seconds between them. */
const pauseBetweenMs = 150;

/** Of this process, in memory alone: how many casts there were, and how many of them are not answered yet. */
type Casts = { taken: number; underWay: number };

const kept = globalThis as typeof globalThis & { tn96Casts?: Casts };
const casts = (kept.tn96Casts ??= { taken: 0, underWay: 0 });

/** Counts one cast of any box while `work` answers it: nothing is kept of which or when. */
export async function asCast<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  casts.taken += 1;
  casts.underWay += 1;
  try {
    return await work();
  } finally {
    casts.underWay -= 1;
  }
}

/** Whether no cast waits beside the one that asks. */
export function isNoOtherCast(): boolean {
  return casts.underWay <= 1;
}

/** Waits until no cast has come for a moment: proofs are for the pauses, and for the time after the seal. */
export async function castsToPass(): Promise<void> {
  for (;;) {
    const before = casts.taken;
    await pause(pauseBetweenMs);
    if (casts.taken === before) return;
  }
}
