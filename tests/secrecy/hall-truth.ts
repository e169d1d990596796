import { seededRandom, shuffled } from '@/lib/seeded-random';

/** What really happened in a hall. Voters are numbers from 0; nobody but the harness knows this. */
export type HallTruth = {
  seed: number;
  /** In the order in which they came through the door, and so of the queue before the tablets. */
  arrived: readonly number[];
  /** In the order in which they dropped their ballots. */
  left: readonly number[];
  /** The card that each voter drew from the bowl, by its place in the printed list. */
  drawn: readonly number[];
};

/** Each voter takes between one and four minutes at a tablet. */
const quickest = 60;
const slowest = 240;

/**
 * The worst hall for secrecy: people vote in the very order in which they were ticked off, each at the first tablet that
 * is free. The same seed gives the same hall.
 */
export function hallTruth(plan: { seed: number; voters: number; tablets: number }): HallTruth {
  const random = seededRandom(plan.seed);
  const everybody = Array.from({ length: plan.voters }, (_voter, index) => index);
  const arrived = shuffled(random, everybody);
  const drawn = shuffled(random, everybody);
  const freeAt = Array.from({ length: plan.tablets }, () => 0);
  const casts = arrived.map((voter) => {
    const tablet = freeAt.indexOf(Math.min(...freeAt));
    const done = (freeAt[tablet] ?? 0) + quickest + random() * (slowest - quickest);
    freeAt[tablet] = done;
    return { voter, done };
  });
  const left = casts.sort((a, b) => a.done - b.done).map(({ voter }) => voter);
  return { seed: plan.seed, arrived, left, drawn };
}
