import { z } from 'zod';
import type { DecisionId } from '@/domain/follow-up/follow-up';
import { measures } from '@/domain/follow-up/measure';
import type { SubjectId } from '@/domain/kernel/ids';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const line = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const id = z.uuid('invalid');

/** What is written about a decision, as the screen holds it. */
export const decisionFormSchema = z
  .object({
    measure: z.enum(measures, 'required'),
    decidedBy: line(300).min(1, 'required'),
    decidedOn: z.string().refine(isDay, 'date'),
    documentNumber: line(200),
    note: line(1000),
  })
  .refine(({ measure, note }) => measure !== 'other' || note !== '', { path: ['note'], message: 'required' });

export const recordDecisionSchema = decisionFormSchema
  .safeExtend({ subjectId: id, corrects: id.nullable() })
  .transform(({ subjectId, corrects, ...decision }) => ({
    ...decision,
    subjectId: subjectId as SubjectId,
    corrects: corrects as DecisionId | null,
  }));

export const strikeOutSchema = z
  .object({ decisionId: id, note: line(1000) })
  .transform(({ decisionId, note }) => ({ decisionId: decisionId as DecisionId, note }));

export type DecisionForm = z.input<typeof decisionFormSchema>;
