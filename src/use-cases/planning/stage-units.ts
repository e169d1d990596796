import 'server-only';
import type { Organisation } from '@/domain/organisation/organisation';
import type { StageUnit } from '@/domain/plan/conferences-to-make';
import type { PlanStage, StageConference } from '@/domain/plan/plan';
import { compareVietnamese } from '@/lib/text/vietnamese';

/** The units a stage names, in Vietnamese order, and whether each has its conference. */
export function stageUnits(
  stage: PlanStage,
  organisations: readonly Organisation[],
  conferences: readonly StageConference[],
): StageUnit[] {
  return organisations
    .filter(({ id }) => stage.unitIds.includes(id))
    .map(({ id, name, abolishedOn }) => ({
      id,
      name,
      abolishedOn,
      hasConference: conferences.some((one) => one.stageId === stage.id && one.organisationId === id),
    }))
    .sort((one, other) => compareVietnamese(one.name, other.name));
}
