'use server';
import { setRetention } from '@/use-cases/reporting/set-retention';
import { conferenceAction } from '../action';
import { retentionSchema } from './archive.schema';

export const setRetentionAction = conferenceAction('archive.keep', retentionSchema, setRetention);
