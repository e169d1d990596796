import { z } from 'zod';
import type { PaperDetails } from '@/domain/minutes/paper-details';
import { addressTerms, partyFormats } from '@/domain/minutes/letterhead';
import { isDay } from '@/lib/text/date';

const line = (longest: number) => z.string().trim().max(longest, 'too-long').normalize('NFC');
const text = z.string().trim().max(4000, 'too-long').normalize('NFC');
const day = z.string().refine((typed) => typed === '' || isDay(typed), 'date');
const time = z
  .string()
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'time');
const count = z
  .string()
  .trim()
  .regex(/^\d{0,5}$/, 'number');

/** What an officer types for the papers, as the screen holds it. */
export const paperDetailsFormSchema = z.object({
  partyFormat: z.enum(partyFormats),
  addressTerm: z.enum([...addressTerms, 'usual']),
  signingAuthority: line(200),
  signingPost: line(200),
  signerName: line(200),
  preparerName: line(200),
  organiser: line(300),
  contact: line(300),
  doorsOpenAt: time,
  replyBefore: day,
  firstSummonsNumber: count,
  recipients: text,
  dossierSentOn: day,
  conferenceEndedAt: time,
  subjectPresentCount: count,
  discussion: text,
  conclusion: text,
  proposals: text,
  version: z.int(),
});

export type PaperDetailsForm = z.output<typeof paperDetailsFormSchema>;

export const paperDetailsSchema = paperDetailsFormSchema.transform(toDetails);

function toDetails(form: PaperDetailsForm): PaperDetails & { version: number } {
  const { addressTerm, signingAuthority, signingPost, signerName, recipients, ...plain } = form;
  return {
    ...plain,
    addressTerm: addressTerm === 'usual' ? null : addressTerm,
    signing: { authority: signingAuthority, post: signingPost, name: signerName },
    recipients: recipients.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
    firstSummonsNumber: countOf(form.firstSummonsNumber),
    subjectPresentCount: countOf(form.subjectPresentCount),
  };
}

function countOf(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}

/** What stands, as the form shows it. */
export function formOfDetails(details: PaperDetails & { version: number }): PaperDetailsForm {
  const { signing, addressTerm, recipients, firstSummonsNumber, subjectPresentCount, ...plain } = details;
  return {
    ...plain,
    addressTerm: addressTerm ?? 'usual',
    signingAuthority: signing.authority,
    signingPost: signing.post,
    signerName: signing.name,
    recipients: recipients.join('\n'),
    firstSummonsNumber: firstSummonsNumber === null ? '' : String(firstSummonsNumber),
    subjectPresentCount: subjectPresentCount === null ? '' : String(subjectPresentCount),
  };
}
