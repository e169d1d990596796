import type { WallPerson, WallResult } from '@/gate/projector/wall.loader';

/** Five people fill one page of the wall. */
export const peopleOnPage = 5;

export type WallPage = { result: WallResult; people: readonly WallPerson[]; firstOrder: number };

/** The results as pages of five, form by form, in protocol order. */
export function wallPages(results: readonly WallResult[]): WallPage[] {
  return results.flatMap((result) =>
    Array.from({ length: Math.max(Math.ceil(result.people.length / peopleOnPage), 1) }, (_, page) => {
      const start = page * peopleOnPage;
      return { result, people: result.people.slice(start, start + peopleOnPage), firstOrder: start + 1 };
    }),
  );
}
