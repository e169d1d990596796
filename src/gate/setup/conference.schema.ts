import { z } from 'zod';
import { disclosureScopes, type Conference } from '@/domain/conference/conference';
import { extraNamePolicies, paperCountings } from '@/domain/conference/open-rules';
import type { SubjectId } from '@/domain/kernel/ids';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const text = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const needed = (longest: number) => z.string().overwrite(squash).min(1, 'required').max(longest, 'too-long');

/** A whole number from 1 on, or nothing: the unit has not set it. */
const countUpTo = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^$|^[1-9]\d{0,2}$/, 'number')
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((count) => count === null || count <= most, 'number');

/** What an officer types about a conference; posts, venue and people may follow later. */
const written = z.object({
  superiorName: text(300),
  name: needed(500),
  subjectGroupName: needed(500),
  electorateName: needed(500),
  roundYear: z
    .string()
    .trim()
    .regex(/^(19|20)\d\d$/, 'year')
    .transform(Number),
  legalBases: z.array(z.object({ citation: needed(1000) })).min(1, 'at-least-one'),
  heldOn: z.string('date').refine(isDay, 'date'),
  startsAt: z.string('time').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
  venue: text(300),
  chairName: text(200),
  chairPosition: text(500),
  secretaryName: text(200),
  secretaryPosition: text(500),
  regime: z.enum(['party', 'state'], 'required'),
  quorum: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/, 'invalid')
    .transform(shareOf)
    .refine(({ of, per }) => of <= per, 'invalid'),
  blankAllowed: z.boolean(),
  disclosureScope: z.enum(disclosureScopes, 'required'),
  extraNamePolicy: z.enum(extraNamePolicies, 'required'),
  selfMarking: z.boolean(),
  paperCounting: z.enum(paperCountings, 'required'),
  retentionMonths: countUpTo(600),
  reportDueDays: countUpTo(365),
});

/** A new conference. */
export const createConferenceSchema = written.transform(toWritten);

/** Changed details, written from the version named. */
export const saveDetailsSchema = written
  .extend({ version: z.int() })
  .transform(({ version, ...form }) => ({ version, ...toWritten(form) }));

/** When the copy of an earlier conference is to be held. */
export const copyTimeSchema = written.pick({ heldOn: true, roundYear: true });

/** The same, with what is taken over. */
export const copyConferenceSchema = copyTimeSchema.extend({
  legalBases: z.array(needed(1000)).min(1, 'at-least-one'),
  leftOut: z.array(z.uuid('invalid').transform((id) => id as SubjectId)).max(200, 'too-long'),
});

/** The finding an officer answers for, as it was shown. */
export const acknowledgeRuleSchema = z.object({ code: z.string().max(100), facts: z.string().max(100_000) });

export const noInputSchema = z.object({});

/** The form as the screen holds it. */
export type ConferenceForm = z.input<typeof written>;

/** What stands, as the form shows it. */
export function formOf(saved: {
  details: Omit<z.output<typeof written>, 'legalBases'> & Pick<Conference, 'quorum'>;
  legalBases: readonly string[];
}): ConferenceForm {
  const { roundYear, quorum, retentionMonths, reportDueDays, ...plain } = saved.details;
  return {
    ...plain,
    roundYear: String(roundYear),
    retentionMonths: retentionMonths === null ? '' : String(retentionMonths),
    reportDueDays: reportDueDays === null ? '' : String(reportDueDays),
    quorum: `${quorum.of}/${quorum.per}`,
    legalBases: saved.legalBases.map((citation) => ({ citation })),
  };
}

function toWritten({ legalBases, ...details }: z.output<typeof written>) {
  return { details, legalBases: legalBases.map((basis) => basis.citation) };
}

function shareOf(text: string): { of: number; per: number } {
  const [of, per] = text.split('/').map(Number);
  return { of: of ?? 0, per: per ?? 0 };
}
