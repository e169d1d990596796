import { z } from 'zod';
import type { BallotFormId, SubjectId, VoterGroupId, VoterId } from '@/domain/kernel/ids';
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
  subjects: z.array(subjectSchema.extend({ id: subjectId.nullable() })).max(200, 'too-long'),
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

const sheet = { version, mode: z.enum(['append', 'replace'], 'invalid'), file: filledLine };

export const importVotersSchema = z.object({
  ...sheet,
  people: z.array(voterSchema).min(1, 'at-least-one').max(5000, 'too-long'),
});

export const importSubjectsSchema = z.object({
  ...sheet,
  people: z.array(subjectSchema).min(1, 'at-least-one').max(200, 'too-long'),
});

export type SubjectFields = z.input<typeof subjectSchema>;
export type VoterFields = z.input<typeof voterSchema>;
export type FormFields = z.input<typeof formSchema>;
