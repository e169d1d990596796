import type { OrganisationId } from '../kernel/ids';

/** A unit that a stage names. */
export type StageUnit = {
  id: OrganisationId;
  name: string;
  abolishedOn: string | null;
  hasConference: boolean;
};

export type SkipReason = 'has-conference' | 'abolished';

export type ConferencesToMake = {
  make: readonly StageUnit[];
  skipped: readonly { unit: StageUnit; reason: SkipReason }[];
};

/** One conference for each unit of a stage that has none from it yet and still stands on its last day. */
export function conferencesToMake(units: readonly StageUnit[], dueOn: string): ConferencesToMake {
  const reasoned = units.map((unit) => ({ unit, reason: reasonToSkip(unit, dueOn) }));
  return {
    make: reasoned.filter(({ reason }) => reason === null).map(({ unit }) => unit),
    skipped: reasoned.flatMap(({ unit, reason }) => (reason === null ? [] : [{ unit, reason }])),
  };
}

function reasonToSkip({ hasConference, abolishedOn }: StageUnit, dueOn: string): SkipReason | null {
  if (hasConference) return 'has-conference';
  return abolishedOn !== null && abolishedOn <= dueOn ? 'abolished' : null;
}
