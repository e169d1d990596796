import { z } from 'zod';
import type { BallotFormId, BoxId } from '@/domain/kernel/ids';

const formId = z.uuid('invalid').transform((id) => id as BallotFormId);
const boxId = z.uuid('invalid').transform((id) => id as BoxId);
const count = z.int('number').nonnegative('number').max(100_000, 'number');
const line = z.string().trim().max(500, 'too-long').normalize('NFC');
const text = z.string().trim().max(4000, 'too-long').normalize('NFC');
/** A message of the protocol: kept byte for byte. */
const message = z.string().min(2, 'invalid').max(400_000, 'too-long');

export const lockBoxSchema = z.object({
  threshold: z.int('number').min(2, 'number').max(50, 'number'),
  memberIds: z.array(z.uuid('invalid')).min(1, 'at-least-one').max(50, 'too-long'),
  certs: z.array(message).min(1, 'at-least-one').max(50, 'too-long'),
  polynomials: z.array(message).min(1, 'at-least-one').max(50, 'too-long'),
  voutputs: z.array(message).min(1, 'at-least-one').max(50, 'too-long'),
});

export const nothingSchema = z.object({});

export const freezeCardsSchema = z.object({
  formId,
  publicCredentials: z
    .array(z.string().regex(/^\d{1,700}$/, 'invalid'))
    .min(1, 'at-least-one')
    .max(5000, 'too-long'),
});

export const recordDepartureSchema = z.object({
  memberId: z.uuid('invalid'),
  leftReason: line.min(1, 'required').nullable(),
});

const voidedCard = { formId, signed: z.string().min(2, 'invalid').max(2000, 'invalid') };

export const voidCardSchema = z.discriminatedUnion('reason', [
  z.object({ ...voidedCard, reason: z.literal('spoiled'), witness: line.min(1, 'required') }),
  z.object({ ...voidedCard, reason: z.literal('exchanged-for-paper') }),
]);

export const secondMemberSchema = z.object({
  secondMemberId: z.uuid('required'),
  passphrase: z.string().min(1, 'required').max(200, 'too-long'),
});

export const openVotingSchema = z.object({ testSkippedReason: line, second: secondMemberSchema });

export const closeVotingSchema = z.object({ second: secondMemberSchema });

export const annulVoteSchema = z.object({
  reason: line.min(1, 'required'),
  yesCount: count,
  sealNumber: line,
  papers: z.array(z.object({ formId, returned: count })).max(50, 'too-long'),
  second: secondMemberSchema,
});

export const openTestSchema = z.object({
  forms: z.array(freezeCardsSchema).min(1, 'at-least-one').max(50, 'too-long'),
});

export const countCardsBackSchema = z.object({ formId, issued: count, unused: count, spoiled: count });

export const enterShareSchema = z.object({
  member: z.int('number').nonnegative('number').max(49, 'number'),
  decryptions: z
    .array(z.object({ boxId, text: message }))
    .min(1, 'at-least-one')
    .max(50, 'too-long'),
});

export const countRecordSchema = z.object({
  technicians: text,
  witnesses: text,
  notReturnedReason: line,
  diffExplanation: line,
  complaints: line,
  testSkippedReason: line,
  mediaText: line,
  mediaSeal: line,
  copies: z.int('number').min(1, 'number').max(99, 'number'),
});
