import { z } from 'zod';
import type { BuiltInCode } from '@/domain/electorate/built-in-templates';
import { certainties, type ElectorateTemplate, type ElectorateTemplateId } from '@/domain/electorate/seat';
import type { VoterGroupId, VoterId } from '@/domain/kernel/ids';
import { squash } from '@/lib/text/vietnamese';

const text = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const needed = (longest: number) => z.string().overwrite(squash).min(1, 'required').max(longest, 'too-long');
const version = z.int('invalid').positive('invalid');
const templateId = z.uuid('invalid').transform((id) => id as ElectorateTemplateId);
const voterId = z.uuid('invalid').transform((id) => id as VoterId);

const builtInCodes = [
  'general-department',
  'general-department-leaders-mark',
  'central-commission',
  'provincial-committee',
  'lower-committee',
  'university',
  'office-of-the-president',
  'central-committee',
  'national-assembly',
  'department',
  'enterprise',
] as const satisfies readonly BuiltInCode[];

export const builtInSchema = z.enum(builtInCodes);

export const applyTemplateSchema = z.object({
  version,
  choice: z.union([z.object({ builtIn: builtInSchema }), z.object({ templateId })]),
  groupIds: z
    .array(
      z
        .uuid('invalid')
        .transform((id) => id as VoterGroupId)
        .nullable(),
    )
    .max(50, 'too-long')
    .refine((ids) => new Set(ids.filter(Boolean)).size === ids.filter(Boolean).length, 'invalid'),
});

export const mergeVotersSchema = z.object({ version, firstId: voterId, secondId: voterId });

const seat = z.object({
  name: needed(200),
  /** As the form has it: a whole number from 1, or nothing. */
  expectedCount: z
    .string()
    .trim()
    .regex(/^$|^[1-9]\d{0,3}$/, 'number')
    .transform((typed) => (typed === '' ? null : Number(typed))),
  marks: text(300),
  holdsSubjects: z.boolean(),
  legalBasis: needed(500),
  certainty: z.enum(certainties, 'invalid'),
});

/** The form alone, for the screen. */
export const templateFormSchema = z.object({
  name: needed(200),
  subjects: needed(300),
  seats: z
    .array(seat)
    .min(1, 'at-least-one')
    .max(50, 'too-long')
    .superRefine((seats, context) => {
      for (const [index, { name }] of seats.entries())
        if (seats.findIndex((earlier) => earlier.name === name) < index)
          context.addIssue({ code: 'custom', path: [index, 'name'], message: 'twice' });
    }),
});

/** A template, new when it has no id, written from the version named. */
export const saveTemplateSchema = z.object({
  templateId: templateId.nullable(),
  version: z.int('invalid'),
  template: templateFormSchema,
});

export const removeTemplateSchema = z.object({ templateId });

/** The form as the screen holds it. */
export type TemplateForm = z.input<typeof templateFormSchema>;

/** What stands, as the form shows it. */
export function templateFormOf({ name, subjects, seats }: ElectorateTemplate): TemplateForm {
  return {
    name,
    subjects,
    seats: seats.map((one) => ({
      ...one,
      expectedCount: one.expectedCount === null ? '' : String(one.expectedCount),
    })),
  };
}
