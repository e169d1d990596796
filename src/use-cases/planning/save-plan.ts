import 'server-only';
import { latestActorAbout, recordEvent } from '@/data/audit-log';
import { allOrganisations, withSubordinates } from '@/data/organisation-repository';
import {
  changePlan,
  conferencesOfStages,
  createPlan,
  lockPlan,
  planById,
  plansConcerning,
  type PlanDraft,
} from '@/data/plan-repository';
import { transaction, type Tx } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Plan, PlanId } from '@/domain/plan/plan';

export type SavePlan = { planId: PlanId | null; version: number; draft: PlanDraft };

export type SavePlanRefusal = SavedMeanwhile<Plan> | { code: SavePlanProblem };

type SavePlanProblem =
  | 'plan-unknown'
  | 'plan-number-taken'
  | 'plan-superior-not-above'
  | 'plan-unit-not-below'
  | 'plan-has-conferences';

/**
 * Lập hoặc sửa kế hoạch of the unit of the scope. Refused: a unit that is not below it, a superior plan that is not of a
 * unit above it, and taking away a stage or a unit from which a conference was made. When somebody saved since `version`,
 * the refusal brings the plan as it stands now.
 */
export async function savePlan(
  scope: OrganisationScope,
  { planId, version, draft }: SavePlan,
): Promise<Result<{ planId: PlanId; version: number }, SavePlanRefusal>> {
  return transaction(async (tx) => {
    const before = planId === null ? null : await lockPlan(tx, planId);
    if (planId !== null && before?.organisationId !== scope.organisationId)
      return err({ code: 'plan-unknown' });
    if (before && before.version !== version) return err(await savedMeanwhile(tx, before));
    const refusal = await whyNot(tx, scope.organisationId, before, draft);
    if (refusal) return err(refusal);
    const id = before?.id ?? (await createPlan(tx, scope.organisationId, draft));
    if (before && !(await changePlan(tx, id, version, draft)))
      throw new Error('The version of a locked plan changed.');
    const type = before ? 'plan-changed' : 'plan-created';
    await recordEvent(tx, { conferenceId: null, actor: scope.actor }, { type, number: draft.number });
    return ok({ planId: id, version: before ? version + 1 : 1 });
  });
}

async function savedMeanwhile(tx: Tx, plan: Plan): Promise<SavedMeanwhile<Plan>> {
  const by = await latestActorAbout(tx, ['plan-created', 'plan-changed'], {
    field: 'number',
    is: plan.number,
  });
  return { code: 'changed-by-someone-else', by, saved: plan };
}

async function whyNot(
  tx: Tx,
  issuer: OrganisationId,
  before: Plan | null,
  draft: PlanDraft,
): Promise<SavePlanRefusal | null> {
  const below = new Set(await withSubordinates(tx, [issuer]));
  if (draft.stages.some(({ unitIds }) => unitIds.some((id) => !below.has(id))))
    return { code: 'plan-unit-not-below' };
  if (draft.superiorId !== null) {
    const superior = await planById(tx, draft.superiorId);
    const above = await unitsAbove(tx, issuer);
    if (!superior || !above.includes(superior.organisationId)) return { code: 'plan-superior-not-above' };
  }
  const others = (await plansConcerning(tx, [issuer])).filter(
    ({ id, organisationId }) => organisationId === issuer && id !== before?.id,
  );
  if (others.some(({ number, roundYear }) => number === draft.number && roundYear === draft.roundYear))
    return { code: 'plan-number-taken' };
  return before && (await losesConferences(tx, before, draft)) ? { code: 'plan-has-conferences' } : null;
}

async function losesConferences(tx: Tx, before: Plan, draft: PlanDraft): Promise<boolean> {
  const stages = before.stages.map(({ id }) => id);
  if (draft.stages.some(({ id }) => id !== null && !stages.includes(id)))
    throw new Error('A stage of another plan.');
  const made = await conferencesOfStages(tx, stages);
  return made.some(
    ({ stageId, organisationId }) =>
      !draft.stages.find(({ id }) => id === stageId)?.unitIds.includes(organisationId),
  );
}

async function unitsAbove(tx: Tx, id: OrganisationId): Promise<OrganisationId[]> {
  const parents = new Map((await allOrganisations(tx)).map((unit) => [unit.id, unit.parentId]));
  const above: OrganisationId[] = [];
  for (let next = parents.get(id) ?? null; next !== null; next = parents.get(next) ?? null) above.push(next);
  return above;
}
