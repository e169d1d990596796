import { z } from 'zod';
import { longestWording, wordedPapers } from '@/domain/minutes/wording';

/** What an officer wrote for one paragraph; the figures in it are read by the domain. */
export const wordingSchema = z.object({
  document: z.enum(wordedPapers),
  key: z.string().min(1).max(100),
  typed: z
    .string()
    .max(longestWording * 2, 'too-long')
    .nullable(),
  version: z.int().nonnegative(),
});
