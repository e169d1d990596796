import type { UnitView } from '@/gate/oversight/units.loader';

export type Band = 'remove-from-planning' | 'dismissal-procedure';

/** The graver band somebody of this unit is in; null: nobody, or no result yet. */
export function bandOf({ people }: UnitView): Band | null {
  if (people === null) return null;
  if (people['dismissal-procedure'] > 0) return 'dismissal-procedure';
  return people['remove-from-planning'] > 0 ? 'remove-from-planning' : null;
}

/** Where a unit can be opened: the result once announced, else the conference; null without one. */
export function hrefOfUnit({ conferences }: UnitView): string | null {
  const announced = conferences.find(({ people }) => people !== null);
  if (announced) return `/conferences/${announced.id}/documents`;
  const [first] = conferences;
  return first ? `/conferences/${first.id}` : null;
}
