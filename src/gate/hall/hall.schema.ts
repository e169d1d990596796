import { z } from 'zod';
import { attendanceStatuses } from '@/domain/attendance/check-in';
import { squash } from '@/lib/text/vietnamese';

const line = z.string().transform(squash).pipe(z.string().max(500, 'too-long'));
const name = z.string().transform(squash).pipe(z.string().min(1, 'required').max(200, 'too-long'));
const text = z.string().trim().max(4000, 'too-long').normalize('NFC');
const id = z.uuid('invalid');
const seen = z.enum(attendanceStatuses).nullable();
const correction = line.default('');

export const nothingSchema = z.object({});

export const checkInSchema = z
  .object({ voterId: id, status: z.enum(attendanceStatuses), reason: line, seen, correction })
  .refine((tick) => tick.status !== 'absent-excused' || tick.reason !== '', {
    path: ['reason'],
    message: 'required',
  });

export const takeBackSchema = z.object({ voterId: id, seen, correction });

export const electedMemberSchema = z.object({
  voterId: id.nullable(),
  fullName: name,
  post: line,
  gender: z.enum(['male', 'female']).nullable(),
  isHead: z.boolean(),
  /** As typed: digits. */
  votesFor: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, 'number')
    .transform(Number),
});

export const recordCommitteeSchema = z.object({
  version: z.int('invalid'),
  members: z.array(electedMemberSchema).max(50, 'too-long'),
});

export const addObserverSchema = z.object({ fullName: name, post: line, organisation: line });

export const removeObserverSchema = z.object({ observerId: id });

export const issueEnrolmentSchema = z.object({ kind: z.enum(['committee', 'observer']), personId: id });

export const recordIncidentSchema = z.object({
  content: text.min(1, 'required'),
  resolution: text,
});

export const resolveIncidentSchema = z.object({
  number: z.int('invalid').positive('invalid'),
  resolution: text.min(1, 'required'),
});
