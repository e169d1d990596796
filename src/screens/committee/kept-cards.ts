/** The codes of cards, by the election they belong to. */
export type KeptCodes = ReadonlyMap<string, readonly string[]>;

/** Cards that open no vote in earnest: of the test before the vote, and of a rehearsal. */
type KeptKind = 'test-cards' | 'rehearsal-cards';

const key = (kind: KeptKind, conferenceId: string) => `tn96.${kind}.${conferenceId}`;

/** Such cards stay in the tab that made them, so that a reload does not lose them. Cards of a real vote never do. */
export function keepCards(kind: KeptKind, conferenceId: string, codes: KeptCodes): void {
  quietly(() => sessionStorage.setItem(key(kind, conferenceId), JSON.stringify([...codes])));
}

export function keptCards(kind: KeptKind, conferenceId: string): KeptCodes {
  return (
    quietly(() => {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key(kind, conferenceId)) ?? '[]');
      return new Map(Array.isArray(kept) ? kept.flatMap(readEntry) : []);
    }) ?? new Map()
  );
}

function readEntry(entry: unknown): [string, string[]][] {
  const [uuid, codes] = Array.isArray(entry) ? entry : [];
  if (typeof uuid !== 'string' || !Array.isArray(codes)) return [];
  return [[uuid, codes.filter((code) => typeof code === 'string')]];
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
