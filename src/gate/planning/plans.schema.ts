import { z } from 'zod';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Plan, PlanId, PlanStageId } from '@/domain/plan/plan';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const text = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const needed = (longest: number) => z.string().overwrite(squash).min(1, 'required').max(longest, 'too-long');
const day = z
  .string()
  .refine((typed) => typed === '' || isDay(typed), 'date')
  .transform((typed) => (typed === '' ? null : typed));
const id = z.uuid();

const written = z.object({
  number: needed(50),
  issuedOn: day,
  issuerName: needed(300),
  title: needed(500),
  roundYear: z
    .string()
    .trim()
    .regex(/^(19|20)\d\d$/, 'year')
    .transform(Number),
  superiorId: z.union([id, z.literal('')]).transform((chosen) => (chosen === '' ? null : (chosen as PlanId))),
  legalBases: z
    .string()
    .max(3000, 'too-long')
    .transform((typed) => typed.split('\n').map(squash).filter(Boolean)),
  stages: z
    .array(
      z.object({
        stageId: z.union([id, z.literal('')]),
        titles: needed(300),
        timing: text(300),
        dueOn: day,
        unitIds: z.array(id).max(2000),
      }),
    )
    .min(1, 'at-least-one'),
});

/** A plan, new when it has no id, written from the version named. */
export const savePlanSchema = written
  .extend({ planId: id.nullable(), version: z.int() })
  .transform(({ planId, version, stages, ...plain }) => ({
    planId: planId as PlanId | null,
    version,
    draft: {
      ...plain,
      stages: stages.map(({ stageId, unitIds, ...stage }) => ({
        ...stage,
        id: stageId === '' ? null : (stageId as PlanStageId),
        unitIds: [...new Set(unitIds)] as OrganisationId[],
      })),
    },
  }));

/** The form alone, for the screen. */
export const planFormSchema = written;

export const makeConferencesSchema = z
  .object({ planId: id, stageId: id })
  .transform(({ planId, stageId }) => ({ planId: planId as PlanId, stageId: stageId as PlanStageId }));

/** The form as the screen holds it. */
export type PlanForm = z.input<typeof written>;

/** What stands, as the form shows it. */
export function planFormOf(plan: Plan): PlanForm {
  const { number, issuedOn, issuerName, title, roundYear, superiorId, legalBases, stages } = plan;
  return {
    ...{ number, issuerName, title },
    issuedOn: issuedOn ?? '',
    roundYear: String(roundYear),
    superiorId: superiorId ?? '',
    legalBases: legalBases.join('\n'),
    stages: stages.map(({ id: stageId, titles, timing, dueOn, unitIds }) => ({
      ...{ stageId, titles, timing, dueOn: dueOn ?? '' },
      unitIds: [...unitIds],
    })),
  };
}
