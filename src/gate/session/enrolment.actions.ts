'use server';
import { enrol } from '@/use-cases/session/enrol';
import { openAction } from '../action';
import { enrolSchema } from './enrolment.schema';

export const enrolAction = openAction(enrolSchema, enrol);
