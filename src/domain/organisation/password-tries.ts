/** Wrong passwords of one name in a row, and when the last was. */
export type FailedTries = { count: number; lastAt: Date };

const freeTries = 5;
const waitMinutes = 5;

/** Whole minutes before a name may be tried again; 0 is at once. After five failures in a row it waits five minutes. */
export function minutesToWait(failed: FailedTries | null, at: Date): number {
  if (!failed || failed.count < freeTries) return 0;
  const left = waitMinutes * 60_000 - (at.getTime() - failed.lastAt.getTime());
  return Math.max(0, Math.ceil(left / 60_000));
}
