import 'server-only';
import { allOrganisations, organisationById } from '@/data/organisation-repository';
import { conferencesOfStages, planById, withSuperiors } from '@/data/plan-repository';
import { reading } from '@/data/transaction';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { conferencesToMake, type ConferencesToMake } from '@/domain/plan/conferences-to-make';
import type { Plan, PlanId, PlanStage } from '@/domain/plan/plan';
import { planStanding, type PlanStanding } from '@/domain/plan/standing';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { basesFrom } from './plan-citations';
import { stageUnits } from './stage-units';

export type StageView = Pick<PlanStage, 'id' | 'titles' | 'timing' | 'dueOn'> & {
  units: readonly {
    id: OrganisationId;
    name: string;
    conferenceId: ConferenceId | null;
    heldOn: string | null;
    standing: PlanStanding;
  }[];
  /** What making its conferences would do now; null while the stage has no day. */
  toMake: ConferencesToMake | null;
};

export type PlanOverview = {
  plan: Plan;
  organisationName: string;
  /** The papers its conferences cite, this plan last. */
  bases: readonly string[];
  stages: readonly StageView[];
};

/** The plan, and where each of the units named stands with it; null when there is no such plan. */
export async function showPlan(
  id: PlanId,
  /** Units the reader may see; the others are left out. */
  reach: readonly OrganisationId[],
): Promise<PlanOverview | null> {
  return reading(async (tx) => {
    const plan = await planById(tx, id);
    if (!plan) return null;
    const organisations = (await allOrganisations(tx)).filter((unit) => reach.includes(unit.id));
    const conferences = await conferencesOfStages(
      tx,
      plan.stages.map((stage) => stage.id),
    );
    const today = vietnamDay(now());
    const issuer = await organisationById(tx, plan.organisationId);
    return {
      plan,
      organisationName: issuer?.name ?? '',
      bases: basesFrom(await withSuperiors(tx, plan), issuer?.regime ?? 'party'),
      stages: plan.stages.map((stage) => {
        const units = stageUnits(stage, organisations, conferences);
        const { id: stageId, titles, timing, dueOn } = stage;
        return {
          ...{ id: stageId, titles, timing, dueOn },
          units: units.map((unit) => {
            const made = conferences.find((one) => one.stageId === stageId && one.organisationId === unit.id);
            return {
              id: unit.id,
              name: unit.name,
              conferenceId: made?.id ?? null,
              heldOn: made?.heldOn ?? null,
              standing: planStanding(dueOn, made ?? null, today),
            };
          }),
          toMake: dueOn === null ? null : conferencesToMake(units, dueOn),
        };
      }),
    };
  });
}
