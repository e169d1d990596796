/** A source of numbers in [0, 1): the same seed always gives the same run. For demonstrations and tests, never for secrets. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, even enough for names and made-up marks. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 to below `limit`. */
export function randomBelow(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of the items, each as likely as the others. An empty list is a fault. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const index = randomBelow(random, items.length);
  const item = items[index];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A copy in random order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const order = items.map((item) => ({ item, key: random() }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
