import { z } from 'zod';
import { isIssuable, type IssuedPaperId } from '@/domain/minutes/issued-paper';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const paperId = z.uuid().transform((id) => id as IssuedPaperId);

/** A paper to be issued, as its dialog holds it: an empty number takes the next one. */
export const issueFormSchema = z.object({
  document: z.string().refine(isIssuable),
  number: z
    .string()
    .trim()
    .regex(/^([1-9]\d{0,4})?$/, 'number'),
  issuedOn: z.string().refine(isDay, 'date'),
  acceptsGap: z.boolean(),
  replacesId: paperId.nullable(),
  reason: z.string().overwrite(squash).max(500, 'too-long'),
});

export type IssueForm = z.input<typeof issueFormSchema>;

export const checkCodeSchema = z.object({ code: z.string().max(100) });
export const fileHashSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
