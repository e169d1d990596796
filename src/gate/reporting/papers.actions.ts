'use server';
import { savePaperDetails } from '@/use-cases/reporting/save-paper-details';
import { conferenceAction } from '../action';
import { paperDetailsSchema } from './papers.schema';

export const savePaperDetailsAction = conferenceAction('papers.write', paperDetailsSchema, savePaperDetails);
