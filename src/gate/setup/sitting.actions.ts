'use server';
import { joinSitting } from '@/use-cases/setup/join-sitting';
import { leaveSitting } from '@/use-cases/setup/leave-sitting';
import { shareChair } from '@/use-cases/setup/share-chair';
import { conferenceAction } from '../action';
import { noInputSchema } from './conference.schema';
import { joinSittingSchema } from './sitting.schema';

export const joinSittingAction = conferenceAction('conference.prepare', joinSittingSchema, joinSitting);
export const leaveSittingAction = conferenceAction('conference.prepare', noInputSchema, leaveSitting);
export const shareChairAction = conferenceAction('conference.prepare', noInputSchema, shareChair);
