import type { WallPerson, WallResult } from '@/gate/projector/wall.loader';
import { peopleOnPage, type WallLayout } from '@/domain/wall/wall-control';

export type WallPage = { result: WallResult; people: readonly WallPerson[]; firstOrder: number };

/** The results as pages, form by form, in protocol order. */
export function wallPages(results: readonly WallResult[], layout: WallLayout): WallPage[] {
  const size = peopleOnPage[layout];
  return results.flatMap((result) =>
    Array.from({ length: Math.max(Math.ceil(result.people.length / size), 1) }, (_, page) => {
      const start = page * size;
      return { result, people: result.people.slice(start, start + size), firstOrder: start + 1 };
    }),
  );
}
