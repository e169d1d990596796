import { z } from 'zod';
import { dossierItems, type DossierFileId, type DossierQuestionId } from '@/domain/dossier/dossier';
import type { SubjectId, VoterId } from '@/domain/kernel/ids';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const text = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const needed = (longest: number) => z.string().overwrite(squash).min(1, 'required').max(longest, 'too-long');
const day = z.string().refine(isDay, 'date');
const fileId = z.uuid().transform((id) => id as DossierFileId);
const subjectId = z.uuid('required').transform((id) => id as SubjectId);
const voterId = z.uuid().transform((id) => id as VoterId);
const signatures = { signedByDeclarer: z.boolean(), signedByReceiver: z.boolean() };
const count = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, 'number')
    .transform(Number)
    .refine((given) => given >= least && given <= most, 'out-of-range');

export const beginUploadSchema = z
  .object({
    subjectId: subjectId.nullable(),
    item: z.enum(dossierItems),
    name: z.string().max(1000),
    size: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    reason: text(500),
  })
  .refine(({ subjectId: whose, item }) => (whose === null) === (item === 'collective-review'));

export const finishUploadSchema = z.object({ fileId, ...signatures });
export const signaturesSchema = finishUploadSchema;
export const fileSchema = z.object({ fileId });

/** Settings as their form holds them: numbers as they were typed. */
export const settingsSchema = z.object({
  receiptDays: count(0, 365),
  releaseDays: count(0, 365),
  questionDays: count(0, 365),
  explanationDays: count(0, 365),
  largestFileMegabytes: count(1, 50),
  asksCollectiveReview: z.boolean(),
  readsOnTablets: z.boolean(),
  officerName: text(200),
  officerPhone: text(50),
});

export type SettingsForm = z.input<typeof settingsSchema>;

export const contactSchema = z.object({
  subjectId,
  phone: text(50),
  officePhone: text(50),
  officerName: text(200),
});

export const releaseSchema = z.object({ gapsAcceptedBy: text(200), gapsSeen: z.int().min(0) });

export const questionSchema = z
  .object({
    subjectId,
    origin: z.enum(['authority', 'voter'], 'required'),
    askedBy: text(300),
    text: needed(3000),
    receivedOn: day,
  })
  .transform((question) => ({ ...question, forwardedOn: null }));

export type QuestionForm = z.input<typeof questionSchema>;

export const settleQuestionSchema = z.object({
  questionId: z.uuid().transform((id) => id as DossierQuestionId),
  step: z.enum(['forwarded', 'answered']),
  on: day,
});

export const voterSchema = z.object({ voterId });
