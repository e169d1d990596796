import { foldForSearch } from '@/lib/text/vietnamese';

type Tracker = { readonly words: readonly string[]; readonly code: string };

/** What somebody who looked for a tracker is told: an excluded ballot lies in the box and is not counted. */
export function answerTo(found: readonly { isExcluded: boolean }[]) {
  const [first, ...others] = found;
  if (!first) return 'none';
  if (others.length > 0) return 'found';
  return first.isExcluded ? 'foundExcluded' : 'foundOne';
}

/** The trackers that hold what was typed: words in their order, with or without marks, or a part of the code. */
export function findTrackers<T extends Tracker>(trackers: readonly T[], typed: string): readonly T[] {
  const words = foldForSearch(typed.replace(/[·,.;\-]+/g, ' '));
  if (words === '') return trackers;
  const code = words.replaceAll(' ', '');
  return trackers.filter(
    (tracker) =>
      ` ${foldForSearch(tracker.words.join(' '))}`.includes(` ${words}`) ||
      foldForSearch(tracker.code).replaceAll(' ', '').includes(code),
  );
}
