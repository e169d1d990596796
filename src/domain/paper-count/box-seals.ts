import { hasReached, type ConferenceState } from '@/domain/conference/conference';
import { err, ok, type Result } from '@/domain/kernel/result';

/**
 * Niêm phong of the paper box: `locked` on the empty box before the vote, `closed` over its slot when the vote ended,
 * `opened` as read off it when it was opened for counting, `packed` on the packets after the count. Empty: not written down.
 */
export const sealPlaces = ['locked', 'closed', 'opened', 'packed'] as const;
export type SealPlace = (typeof sealPlaces)[number];
export type BoxSeals = Readonly<Record<SealPlace, string>>;

export const noSeals: BoxSeals = { locked: '', closed: '', opened: '', packed: '' };

/** From when on a number can be known. */
const from: Record<SealPlace, ConferenceState> = {
  locked: 'in-session',
  closed: 'sealed',
  opened: 'sealed',
  packed: 'sealed',
};

export type SealRefusal = { code: 'seal-too-early' } | { code: 'seal-stays' } | { code: 'seal-not-closed' };

/** May the number of this place be put right? One the hall was told of stays; one not written down may be filled in. */
export function mayChangeSeal(place: SealPlace, seals: BoxSeals, state: ConferenceState): boolean {
  if (!hasReached({ state }, from[place]) || hasReached({ state }, 'announced')) return false;
  if (seals[place] === '') return true;
  switch (place) {
    case 'locked':
      return !hasReached({ state }, 'voting');
    case 'closed':
      return state === 'sealed' && seals.opened === '';
    case 'opened':
      return state === 'sealed';
    case 'packed':
      return true;
  }
}

/** Writes numbers down, or puts them right while they may be. What is read off at the opening comes after what was put on. */
export function changeSeals(
  stored: BoxSeals,
  wanted: BoxSeals,
  state: ConferenceState,
): Result<BoxSeals, SealRefusal> {
  const changed = sealPlaces.filter((place) => stored[place] !== wanted[place]);
  if (changed.some((place) => !hasReached({ state }, from[place]))) return err({ code: 'seal-too-early' });
  if (changed.some((place) => !mayChangeSeal(place, stored, state))) return err({ code: 'seal-stays' });
  if (wanted.opened !== '' && wanted.closed === '') return err({ code: 'seal-not-closed' });
  return ok(wanted);
}

/** Was the seal over the slot still the one that was put on? Null while one of both is not written down. */
export function isIntact({ closed, opened }: BoxSeals): boolean | null {
  return closed === '' || opened === '' ? null : closed === opened;
}
