'use server';
import { saveWording } from '@/use-cases/reporting/save-wording';
import { conferenceAction } from '../action';
import { wordingSchema } from './wording.schema';

export const saveWordingAction = conferenceAction('papers.write', wordingSchema, saveWording);
