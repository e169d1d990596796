import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Account } from '@/domain/organisation/account';
import type { PlanId } from '@/domain/plan/plan';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { choosePlanUnits } from '@/use-cases/planning/choose-plan-units';
import { listPlans } from '@/use-cases/planning/list-plans';
import { showPlan } from '@/use-cases/planning/show-plan';
import { reachFor } from '../session/authorise';
import { enterUnitPage } from '../session/enter-page';
import { requireAccount } from '../session/home';
import { roleMay } from '../session/permissions';
import { whoOf } from '../setup/conferences.loader';
import { planFormOf, type PlanForm } from './plans.schema';

/** Every plan the signed-in person's units issued or are named in. */
export async function loadPlans() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'plan.read');
  if (reach.length === 0) notFound();
  return {
    who: whoOf(account),
    plans: (await listPlans(reach)).map(({ id, number, title, issuedOn, issuerName, roundYear, stages }) => ({
      ...{ id, number, title, issuedOn, issuerName, roundYear },
      unitCount: new Set(stages.flatMap(({ unitIds }) => unitIds)).size,
    })),
    /** The unit for which the person would write a plan. */
    issuer: ownUnit(account),
  };
}

export type PlansView = Awaited<ReturnType<typeof loadPlans>>;

/** A plan with the standing of those of its units the signed-in person may see. */
export async function loadPlan(planId: string) {
  const account = await requireAccount();
  const reach = await reachFor(account, 'plan.read');
  const shown = z.uuid().safeParse(planId).success ? await showPlan(planId as PlanId, reach) : null;
  if (!shown || !mayRead(shown.plan, reach)) notFound();
  const mayManage = (await reachFor(account, 'plan.manage')).includes(shown.plan.organisationId);
  return { who: whoOf(account), ...shown, mayManage };
}

export type PlanView = Awaited<ReturnType<typeof loadPlan>>;
export type StageOfPlan = PlanView['stages'][number];

/** The form of a plan on record. */
export async function loadPlanForm(planId: string) {
  const { who, plan, mayManage } = await loadPlan(planId);
  if (!mayManage) notFound();
  const { units, superiors } = await choosePlanUnits(plan.organisationId);
  return {
    who,
    organisationId: plan.organisationId,
    planId: plan.id,
    version: plan.version,
    form: planFormOf(plan),
    ...{ units, superiors },
  };
}

/** The form of a new plan of one unit. */
export async function loadNewPlan(unitId: string | undefined): Promise<PlanFormView> {
  const account = await requireAccount();
  const { organisationId } = await enterUnitPage(unitId ?? ownUnit(account) ?? '', 'plan.manage');
  const { units, superiors, issuerName } = await choosePlanUnits(organisationId);
  const form: PlanForm = {
    ...{ number: '', issuedOn: '', issuerName, title: '', superiorId: '' },
    roundYear: vietnamDay(now()).slice(0, 4),
    legalBases: 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị',
    stages: [{ stageId: '', titles: '', timing: '', dueOn: '', unitIds: [] }],
  };
  return { who: whoOf(account), organisationId, planId: null, version: 0, form, units, superiors };
}

export type PlanFormView = Omit<Awaited<ReturnType<typeof loadPlanForm>>, 'planId'> & {
  planId: PlanId | null;
};

function mayRead(
  plan: { organisationId: OrganisationId; stages: readonly { unitIds: readonly OrganisationId[] }[] },
  reach: readonly OrganisationId[],
): boolean {
  return (
    reach.includes(plan.organisationId) ||
    plan.stages.some(({ unitIds }) => unitIds.some((id) => reach.includes(id)))
  );
}

function ownUnit({ grants }: Account): OrganisationId | null {
  const own = grants.find(({ role, conferenceId }) => conferenceId === null && roleMay(role, 'plan.manage'));
  return own?.organisationId ?? null;
}
