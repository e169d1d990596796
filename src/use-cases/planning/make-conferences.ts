import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { createConference, latestConferences, type ConferenceDetails } from '@/data/conference-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { conferencesOfStages, lockPlan, withSuperiors } from '@/data/plan-repository';
import { transaction } from '@/data/transaction';
import { openRulesOf, usualOpenRules, type OpenRules } from '@/domain/conference/open-rules';
import type { OrganisationId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Organisation } from '@/domain/organisation/organisation';
import { conferencesToMake, type ConferencesToMake } from '@/domain/plan/conferences-to-make';
import type { Plan, PlanId, PlanStage, PlanStageId } from '@/domain/plan/plan';
import { basesFrom } from './plan-citations';
import { stageUnits } from './stage-units';

export type MakeConferences = { planId: PlanId; stageId: PlanStageId };

/**
 * Tạo hội nghị cho các đơn vị của một mốc: drafts that cite every plan above them. Idempotent: a unit that has its
 * conference from the stage is skipped, and named with the reason. What the regulation leaves open is as each unit set it
 * for its last conference.
 */
export async function makeConferences(
  scope: OrganisationScope,
  { planId, stageId }: MakeConferences,
): Promise<Result<ConferencesToMake, { code: 'plan-unknown' | 'stage-without-day' }>> {
  return transaction(async (tx) => {
    const plan = await lockPlan(tx, planId);
    const stage = plan?.stages.find(({ id }) => id === stageId);
    if (!plan || !stage || plan.organisationId !== scope.organisationId) return err({ code: 'plan-unknown' });
    const { dueOn } = stage;
    if (dueOn === null) return err({ code: 'stage-without-day' });
    const organisations = await allOrganisations(tx);
    const decided = conferencesToMake(
      stageUnits(stage, organisations, await conferencesOfStages(tx, [stageId])),
      dueOn,
    );
    const plans = await withSuperiors(tx, plan);
    const latest = await latestConferences(
      tx,
      decided.make.map(({ id }) => id),
    );
    for (const { id } of decided.make) {
      const unit = organisationIn(organisations, id);
      const inUnit: OrganisationScope = { ...scope, organisationId: id };
      const openRules = openRulesOf(
        latest.find(({ organisationId }) => organisationId === id) ?? usualOpenRules,
      );
      const details = { ...detailsOf(plan, { ...stage, dueOn }, unit), ...openRules };
      await createConference(tx, inUnit, details, basesFrom(plans, unit.regime), {
        planStageId: stageId,
      });
    }
    const event = { type: 'plan-conferences-made', number: plan.number, count: decided.make.length } as const;
    if (decided.make.length > 0) await recordEvent(tx, { conferenceId: null, actor: scope.actor }, event);
    return ok(decided);
  });
}

/** The draft as the plan words it; the unit's officer fills in the rest. */
function detailsOf(
  plan: Plan,
  stage: PlanStage & { dueOn: string },
  unit: Organisation,
): Omit<ConferenceDetails, keyof OpenRules> {
  const subjectGroupName = `${stage.titles} của ${unit.name}`;
  return {
    name: `Hội nghị lấy phiếu tín nhiệm đối với ${subjectGroupName} năm ${plan.roundYear}`,
    subjectGroupName,
    electorateName: `${unit.regime === 'party' ? 'các đồng chí' : 'những người'} thuộc thành phần ghi phiếu`,
    superiorName: plan.issuerName,
    roundYear: plan.roundYear,
    heldOn: stage.dueOn,
    startsAt: '08:00',
    venue: '',
    chairName: '',
    chairPosition: '',
    secretaryName: '',
    secretaryPosition: '',
    regime: unit.regime,
    quorum: { of: 2, per: 3 },
    blankAllowed: true,
    disclosureScope: 'leadership',
  };
}

function organisationIn(organisations: readonly Organisation[], id: OrganisationId): Organisation {
  const unit = organisations.find((one) => one.id === id);
  if (!unit) throw new Error('A plan names a unit that is not on record.');
  return unit;
}
