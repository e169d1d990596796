/**
 * Guessing at random, exactly. Laying `people` names beside as many ballots in an order that says nothing links some
 * of them by luck: the number of fixed points of a random permutation.
 */

/** The number of orders of `people` items that leave none in its place. */
function derangements(people: number): bigint {
  let [before, count] = [1n, 0n];
  if (people === 0) return 1n;
  for (let n = 2; n <= people; n += 1) [before, count] = [count, BigInt(n - 1) * (before + count)];
  return count;
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(n); factor += 1n) product *= factor;
  return product;
}

/** In how many of all orders exactly 0, 1, … people are linked, for `halls` halls together. */
function waysToLink(people: number, halls: number): bigint[] {
  const choose = (k: number) => factorial(people) / (factorial(k) * factorial(people - k));
  const one = Array.from({ length: people + 1 }, (_k, k) => choose(k) * derangements(people - k));
  let all = [1n];
  for (let hall = 0; hall < halls; hall += 1) {
    const next = Array.from({ length: all.length + people }, () => 0n);
    for (const [i, ways] of all.entries())
      for (const [k, more] of one.entries()) next[i + k] = (next[i + k] ?? 0n) + ways * more;
    all = next;
  }
  return all;
}

/** The fewest linked people that chance alone reaches with a probability below one in `odds`. */
export function beyondChance(plan: { people: number; halls: number; odds: bigint }): number {
  const ways = waysToLink(plan.people, plan.halls);
  const orders = factorial(plan.people) ** BigInt(plan.halls);
  let tail = 0n;
  for (let linked = ways.length - 1; linked >= 0; linked -= 1) {
    tail += ways[linked] ?? 0n;
    if (tail * plan.odds >= orders) return linked + 1;
  }
  return 0;
}

/** Clopper and Pearson's exact interval for the fraction linked: it covers the truth in at least 95 of 100 runs. */
export function exactInterval(linked: number, of: number): { low: number; high: number } {
  const alpha = 0.025;
  const low = linked === 0 ? 0 : bisect((p) => atLeast(linked, of, p) < alpha);
  const high = linked === of ? 1 : bisect((p) => 1 - atLeast(linked + 1, of, p) > alpha);
  return { low, high };
}

/** Where a condition that holds for small fractions ceases to hold. */
function bisect(holds: (fraction: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The probability of `count` or more successes in `of` trials. */
function atLeast(count: number, of: number, p: number): number {
  let logWays = 0;
  let sum = 0;
  for (let k = 0; k <= of; k += 1) {
    if (k > 0) logWays += Math.log((of - k + 1) / k);
    if (k >= count) sum += Math.exp(logWays + k * Math.log(p) + (of - k) * Math.log(1 - p));
  }
  return Math.min(sum, 1);
}
