import { levels, type Level } from '@/domain/ballot/level';

/** In which order the people of a form are read: as on the ballot, or by the ballots of one level. */
export const resultOrders = ['protocol', ...levels] as const;
export type ResultOrder = (typeof resultOrders)[number];

/**
 * The rows in that order, most ballots of the level first; whoever has as many keeps the order of the ballot. Counts
 * decide: all rows of a form have the same base (Điều 6). No mark or place is made of it, and the given rows stay as
 * they are.
 */
export function inResultOrder<Row extends Readonly<Record<Level, number>>>(
  rows: readonly Row[],
  order: ResultOrder,
): readonly Row[] {
  return order === 'protocol' ? rows : [...rows].sort((one, other) => other[order] - one[order]);
}
