import { z } from 'zod';
import { mostRetentionMonths } from '@/domain/conference/retention';
import { squash } from '@/lib/text/vietnamese';

/** How long an archive is kept, as its form holds it. */
export const retentionSchema = z.object({
  months: z
    .string()
    .trim()
    .min(1, 'required')
    .regex(/^[1-9]\d{0,3}$/, 'number')
    .transform(Number)
    .refine((months) => months <= mostRetentionMonths, 'out-of-range'),
  basis: z.string().overwrite(squash).min(1, 'required').max(500, 'too-long'),
});

export type RetentionForm = z.input<typeof retentionSchema>;
