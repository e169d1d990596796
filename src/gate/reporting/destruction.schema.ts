import { z } from 'zod';
import { mostPackets, mostParticipants } from '@/domain/conference/destruction';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';

const line = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long').normalize('NFC');
const needed = (longest: number) => line(longest).min(1, 'required');

/** What is to be destroyed, after which decision and before whom, as its form holds it. */
export const orderDestructionSchema = z.object({
  decisionNumber: needed(300),
  decidedOn: z.string().refine(isDay, 'date'),
  decidedBy: needed(300),
  place: needed(300),
  method: needed(500),
  copies: z
    .string()
    .trim()
    .regex(/^[1-9]\d?$/, 'number')
    .transform(Number),
  withDossiers: z.boolean(),
  participants: z
    .array(z.object({ fullName: needed(200), position: line(300), capacity: needed(100) }))
    .max(mostParticipants, 'too-long'),
  packets: z
    .array(z.object({ name: needed(200), quantity: needed(50), seal: line(50), condition: needed(200) }))
    .max(mostPackets, 'too-long'),
  keptBack: line(500).transform((typed) => (typed === '' ? null : typed)),
});

export type OrderDestructionForm = z.input<typeof orderDestructionSchema>;

export const destroyBallotsSchema = z.object({
  startedAt: z
    .string()
    .min(1, 'required')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
});
