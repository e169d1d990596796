/** The codes of the test cards, by the election they belong to. */
export type TestCodes = ReadonlyMap<string, readonly string[]>;

const key = (conferenceId: string) => `tn96.test-cards.${conferenceId}`;

/** Test cards stay in the tab that made them, so that a reload does not lose them. They open nothing but the test. */
export function keepTestCards(conferenceId: string, codes: TestCodes): void {
  quietly(() => sessionStorage.setItem(key(conferenceId), JSON.stringify([...codes])));
}

export function keptTestCards(conferenceId: string): TestCodes {
  return (
    quietly(() => {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key(conferenceId)) ?? '[]');
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
