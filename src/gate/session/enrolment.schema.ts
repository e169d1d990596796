import { z } from 'zod';

/** What the person types on the page of a one-time link. */
export const chosenAccountSchema = z
  .object({
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9._-]{3,40}$/, 'username'),
    passphrase: z.string().min(10, 'passphrase').max(200, 'too-long'),
    passphraseAgain: z.string(),
  })
  .refine((typed) => typed.passphrase === typed.passphraseAgain, {
    path: ['passphraseAgain'],
    message: 'passphrase-differs',
  });

export const enrolSchema = chosenAccountSchema.safeExtend({ token: z.string().min(1).max(100) });
