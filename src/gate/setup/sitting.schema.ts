import { z } from 'zod';
import type { ConferenceId } from '@/domain/kernel/ids';

const conferenceId = z.uuid('invalid').transform((id) => id as ConferenceId);

/** The conferences that are to sit with this one. */
export const joinSittingSchema = z.object({
  conferenceIds: z.array(conferenceId).min(1, 'at-least-one').max(20, 'too-long'),
});
