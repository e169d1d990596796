import { z } from 'zod';
import { columnFields } from '@/domain/importing/columns';
import { exemptionReasons, missingGround, type Exemption } from '@/domain/person/exemption';
import type { BallotFormId, PersonId, SubjectId, VoterGroupId, VoterId } from '@/domain/kernel/ids';
import { readDayOrYear } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const subjectId = z.uuid('invalid').transform((id) => id as SubjectId);
const voterId = z.uuid('invalid').transform((id) => id as VoterId);
const groupId = z.uuid('invalid').transform((id) => id as VoterGroupId);
const formId = z.uuid('invalid').transform((id) => id as BallotFormId);
const version = z.int('invalid').positive('invalid');

const line = z.string().transform(squash).pipe(z.string().max(200, 'too-long'));
const filledLine = line.pipe(z.string().min(1, 'required'));
const fullName = filledLine.pipe(z.string().regex(/\p{L}/u, 'invalid'));
/** As a form has it: four digits, or nothing. */
const birthYear = z
  .string()
  .trim()
  .regex(/^$|^(19|20)\d{2}$/, 'birth-year')
  .transform((text) => (text === '' ? null : Number(text)));
const gender = z
  .enum(['male', 'female', ''], 'invalid')
  .transform((choice) => (choice === '' ? null : choice));

/** One subject, as the dialog has it and as the list is saved. */
export const subjectSchema = z.object({
  fullName,
  gender,
  birthYear,
  partyPost: line,
  governmentPost: line,
  shortPost: line,
});

/** A day, a year alone, or nothing; as a form has it. */
const appointedOn = z
  .string()
  .trim()
  .refine((text) => text === '' || readDayOrYear(text) !== null, 'date-or-year')
  .transform((text) => readDayOrYear(text));

const listedSubject = subjectSchema.extend({
  appointedOn,
  exemption: z.enum(['', ...exemptionReasons], 'invalid'),
  exemptionEvidence: line,
  exemptionBasis: line,
});

/** A subject with the date and the exemption, as the dialog has them: each reason is shown by something. */
export const listedSubjectSchema = listedSubject.superRefine(refuseWithoutGround);

/** One voter, as the dialog has it and as the roll is saved. */
export const voterSchema = z.object({
  fullName,
  gender,
  birthYear,
  post: line,
  workUnit: line,
  groupNames: z.array(filledLine).max(50, 'too-long'),
});

export const saveSubjectsSchema = z.object({
  version,
  subjects: z
    .array(
      listedSubject.extend({ id: subjectId.nullable() }).superRefine(refuseWithoutGround).transform(toDraft),
    )
    .max(200, 'too-long'),
});

export const identifySubjectSchema = z.object({
  subjectId,
  /** Null: somebody else of the same name. */
  personId: z
    .uuid('invalid')
    .transform((id) => id as PersonId)
    .nullable(),
});

export const saveVotersSchema = z.object({
  version,
  added: z.array(voterSchema).max(5000, 'too-long'),
  changed: z.array(voterSchema.extend({ id: voterId })).max(5000, 'too-long'),
  removedIds: z.array(voterId).max(5000, 'too-long'),
});

export const formSchema = z.object({
  id: formId.nullable(),
  title: filledLine,
  colour: z.enum(['lam', 'la', 'nghe', 'son', 'white'], 'invalid'),
  subjectIds: z.array(subjectId).max(200, 'too-long'),
  groupIds: z.array(groupId).max(200, 'too-long'),
});

export const saveFormsSchema = z.object({ version, forms: z.array(formSchema).max(20, 'too-long') });

/** Which column holds what, as it was chosen by hand for a header of these labels. */
export const columnChoice = z
  .object({
    shape: z.string().min(1, 'required').max(4000, 'too-long'),
    columns: z.partialRecord(
      z.enum(columnFields, 'invalid'),
      z.int('invalid').min(0, 'invalid').max(300, 'invalid'),
    ),
  })
  .nullable();

const sheet = {
  version,
  mode: z.enum(['append', 'replace'], 'invalid'),
  file: filledLine,
  choice: columnChoice,
};

export const importVotersSchema = z.object({
  ...sheet,
  people: z.array(voterSchema).min(1, 'at-least-one').max(5000, 'too-long'),
});

export const importSubjectsSchema = z.object({
  ...sheet,
  people: z.array(subjectSchema).min(1, 'at-least-one').max(200, 'too-long'),
});

export const undoImportSchema = z.object({
  version,
  kind: z.enum(['voters', 'subjects'], 'invalid'),
  importId: z.uuid('invalid'),
  losing: z.boolean('invalid'),
});

export type SubjectFields = z.input<typeof listedSubjectSchema>;
export type VoterFields = z.input<typeof voterSchema>;
export type FormFields = z.input<typeof formSchema>;

type ListedSubject = z.output<typeof listedSubject>;

function exemptionOf({ exemption, exemptionEvidence, exemptionBasis }: ListedSubject): Exemption | null {
  if (exemption === '') return null;
  return { reason: exemption, evidence: exemptionEvidence, legalBasis: exemptionBasis };
}

const fieldOfGround = {
  date: 'appointedOn',
  evidence: 'exemptionEvidence',
  basis: 'exemptionBasis',
} as const;

function refuseWithoutGround(subject: ListedSubject, check: z.RefinementCtx): void {
  const exemption = exemptionOf(subject);
  const missing = exemption && missingGround(exemption, subject.appointedOn);
  if (missing) check.addIssue({ code: 'custom', message: 'required', path: [fieldOfGround[missing]] });
}

function toDraft<Listed extends ListedSubject>(subject: Listed) {
  const { exemption: _reason, exemptionEvidence: _evidence, exemptionBasis: _basis, ...plain } = subject;
  return { ...plain, exemption: exemptionOf(subject) };
}
