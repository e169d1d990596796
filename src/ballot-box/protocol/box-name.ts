import { squash } from '@/lib/text/vietnamese';

import type { Election } from './election';

/** How the name of every test box begins, so that it never stands for a vote. */
const testMark = 'BỎ PHIẾU THỬ. ';

/** What a box is made for: which vote of the conference, counted from 1, or the test before it. */
export type BoxPlace = { conference: string; round: number | 'test' };

/** The name that a box bears for good. */
export function nameOfBox({ conference, round }: BoxPlace): string {
  if (round === 'test') return `${testMark}${conference}`;
  return round === 1 ? conference : `${conference} (bỏ phiếu lần thứ ${round})`;
}

/** A box that was made for another vote, or for another form, than the one it stands for. */
export type NameFinding = { code: 'box-name' | 'box-title'; written: string; sealed: string };

/** Whether a box bears the name and the title that are written. A package of before does not say which vote it was. */
export function nameDifference(
  { name, description }: Pick<Election, 'name' | 'description'>,
  { conference, round, title }: { conference: string; round: BoxPlace['round'] | undefined; title: string },
): NameFinding | undefined {
  const expected = nameOfBox({ conference, round: round ?? roundIn(name, conference) });
  if (squash(name) !== squash(expected)) return { code: 'box-name', written: expected, sealed: name };
  if (squash(description) !== squash(title))
    return { code: 'box-title', written: title, sealed: description };
  return undefined;
}

function roundIn(name: string, conference: string): number {
  const end = squash(name).slice(squash(conference).length);
  return Number(/^ \(bỏ phiếu lần thứ (\d{1,3})\)$/.exec(end)?.[1] ?? 1);
}
