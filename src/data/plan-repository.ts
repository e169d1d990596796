import 'server-only';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import type { Plan, PlanId, PlanStage, PlanStageId, StageConference } from '@/domain/plan/plan';
import type { Plan as Row, PlanStage as StageRow, Prisma } from '@/generated/prisma/client';
import { stateNames } from './enum-names';
import type { Tx } from './transaction';

/** What a person writes of a plan; a stage without an id is new. */
export type PlanDraft = Omit<Plan, 'id' | 'organisationId' | 'stages' | 'version'> & {
  stages: readonly (Omit<PlanStage, 'id'> & { id: PlanStageId | null })[];
};

const withStages = {
  stages: { orderBy: { position: 'asc' }, include: { units: { select: { organisationId: true } } } },
} as const satisfies Prisma.PlanInclude;

type RowWithStages = Row & { stages: (StageRow & { units: { organisationId: string }[] })[] };

/** The plan with its stages, or null. */
export async function planById(tx: Tx, id: PlanId): Promise<Plan | null> {
  const row = await tx.plan.findUnique({ where: { id }, include: withStages });
  return row && fromRow(row);
}

/** Locks the plan's row until the transaction ends, so that its conferences are made by one at a time. */
export async function lockPlan(tx: Tx, id: PlanId): Promise<Plan | null> {
  await tx.$queryRaw`select 1 from "Plan" where id = ${id}::uuid for update`;
  return planById(tx, id);
}

/** Plans issued by these units or naming one of them, the latest round first. */
export async function plansConcerning(tx: Tx, unitIds: readonly OrganisationId[]): Promise<Plan[]> {
  const among = { in: [...unitIds] };
  const rows = await tx.plan.findMany({
    where: {
      OR: [{ organisationId: among }, { stages: { some: { units: { some: { organisationId: among } } } } }],
    },
    include: withStages,
    orderBy: [{ roundYear: 'desc' }, { issuedOn: 'desc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** The plan that this one carries out, the one above that, and so on: the topmost first, this one last. */
export async function withSuperiors(tx: Tx, plan: Plan): Promise<Plan[]> {
  const above = plan.superiorId === null ? null : await planById(tx, plan.superiorId);
  return above ? [...(await withSuperiors(tx, above)), plan] : [plan];
}

/** The conferences made from these stages. */
export async function conferencesOfStages(
  tx: Tx,
  stageIds: readonly PlanStageId[],
): Promise<StageConference[]> {
  const rows = await tx.conference.findMany({
    where: { planStageId: { in: [...stageIds] } },
    select: { id: true, planStageId: true, organisationId: true, heldOn: true, state: true },
  });
  return rows.map(({ id, planStageId, organisationId, heldOn, state }) => ({
    id: id as ConferenceId,
    stageId: planStageId as PlanStageId,
    organisationId: organisationId as OrganisationId,
    heldOn,
    progress: progressOf(stateNames.fromStored(state)),
  }));
}

/** Puts a conference that exists under the stage it belongs to. A second one of the same unit is a fault. */
export async function placeUnderStage(tx: Tx, id: ConferenceId, planStageId: PlanStageId): Promise<void> {
  await tx.conference.update({ where: { id }, data: { planStageId } });
}

/** Puts a new plan of this unit on record. Not idempotent. */
export async function createPlan(tx: Tx, organisationId: OrganisationId, draft: PlanDraft): Promise<PlanId> {
  const { stages, ...plain } = draft;
  const row = await tx.plan.create({
    data: { ...plain, legalBases: [...plain.legalBases], organisationId },
  });
  const id = row.id as PlanId;
  await saveStages(tx, id, stages);
  return id;
}

/** Saves a plan that nobody saved since `version`; false when somebody did (nothing is written then). */
export async function changePlan(
  tx: Tx,
  id: PlanId,
  version: number,
  { stages, ...plain }: PlanDraft,
): Promise<boolean> {
  const { count } = await tx.plan.updateMany({
    where: { id, version },
    data: { ...plain, legalBases: [...plain.legalBases], version: { increment: 1 } },
  });
  if (count !== 1) return false;
  const kept = stages.flatMap((stage) => stage.id ?? []);
  await tx.planStage.deleteMany({ where: { planId: id, id: { notIn: kept } } });
  await saveStages(tx, id, stages);
  return true;
}

async function saveStages(tx: Tx, planId: PlanId, stages: PlanDraft['stages']): Promise<void> {
  for (const [index, { id, unitIds, titles, timing, dueOn }] of stages.entries()) {
    const data = { titles, timing, dueOn, position: index + 1 };
    const units = unitIds.map((organisationId) => ({ organisationId }));
    if (id === null) await tx.planStage.create({ data: { ...data, planId, units: { create: units } } });
    else
      await tx.planStage.update({
        where: { id, planId },
        data: { ...data, units: { deleteMany: {}, create: units } },
      });
  }
}

function progressOf(state: ReturnType<typeof stateNames.fromStored>): StageConference['progress'] {
  if (state === 'draft' || state === 'convened') return 'preparing';
  return state === 'in-session' || state === 'voting' || state === 'sealed' ? 'underway' : 'held';
}

function fromRow({ stages, ...row }: RowWithStages): Plan {
  return {
    ...row,
    id: row.id as PlanId,
    organisationId: row.organisationId as OrganisationId,
    superiorId: row.superiorId as PlanId | null,
    stages: stages.map(({ id, titles, timing, dueOn, units }) => ({
      id: id as PlanStageId,
      titles,
      timing,
      dueOn,
      unitIds: units.map(({ organisationId }) => organisationId as OrganisationId),
    })),
  };
}
