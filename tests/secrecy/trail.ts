/**
 * What an administrator looks for: anything that names a voter or a ballot, in whatever form a disk or a log may hold
 * it. Voters and ballots are numbers from 0 over all halls; ballot `n` is in truth voter `n`'s.
 */
export type Kind = 'voter' | 'ballot';
export type Clue = { kind: Kind; of: number; bytes: Buffer };
export type Sighting = { kind: Kind; of: number; at: number };

/** Somebody's or something's traces in one place, in the order in which they lie there. */
export type Trail = { place: string; kind: Kind; order: readonly number[] };

/** Things that one transaction, one row or one line touched together. */
export type Meeting = {
  place: string;
  voters: readonly number[];
  ballots: readonly number[];
};

export type Evidence = { trails: Trail[]; meetings: Meeting[] };

/** Finds all clues in some bytes in one pass. */
export function clueFinder(clues: readonly Clue[]): (bytes: Buffer) => Sighting[] {
  const byEnd = new Map<number, Clue[]>();
  const isPossible = new Uint8Array(65_536);
  for (const clue of clues) {
    const end = clue.bytes.readUInt32BE(clue.bytes.length - 4);
    byEnd.set(end, [...(byEnd.get(end) ?? []), clue]);
    isPossible[end & 0xffff] = 1;
  }
  return (bytes) => {
    const found: Sighting[] = [];
    let last = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      last = ((last << 8) | (bytes[at] ?? 0)) >>> 0;
      if (isPossible[last & 0xffff] === 0) continue;
      for (const { kind, of, bytes: clue } of byEnd.get(last) ?? []) {
        const start = at + 1 - clue.length;
        if (start >= 0 && bytes.compare(clue, 0, clue.length, start, at + 1) === 0)
          found.push({ kind, of, at: start });
      }
    }
    return found;
  };
}

/** The order in which voters, and ballots, are first seen in one place and last seen there. */
export function trailsOf(place: string, sightings: readonly Sighting[]): Trail[] {
  const sorted = [...sightings].sort((a, b) => a.at - b.at);
  return (['voter', 'ballot'] as const).flatMap((kind) => {
    const seen = sorted.filter((sighting) => sighting.kind === kind).map(({ of }) => of);
    if (seen.length === 0) return [];
    const first = [...new Set(seen)];
    const last = [...new Set(seen.toReversed())].reverse();
    return [
      { place: `${place}, first seen`, kind, order: first },
      { place: `${place}, last seen`, kind, order: last },
    ];
  });
}

/** Groups sightings by a mark that things have in common, such as a transaction's number. */
export function meetingsOf(place: string, marked: readonly (Sighting & { mark: string })[]): Meeting[] {
  const groups = groupedBy(marked, ({ mark }) => mark);
  return [...groups.values()].flatMap((group) => {
    const of = (kind: Kind) => [...new Set(group.filter((one) => one.kind === kind).map((one) => one.of))];
    const [voters, ballots] = [of('voter'), of('ballot')];
    return voters.length > 0 && ballots.length > 0 ? [{ place, voters, ballots }] : [];
  });
}

/** The items by what they have in common, in the order they came. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
