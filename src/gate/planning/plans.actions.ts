'use server';
import { makeConferences } from '@/use-cases/planning/make-conferences';
import { savePlan } from '@/use-cases/planning/save-plan';
import { organisationAction } from '../action';
import { makeConferencesSchema, savePlanSchema } from './plans.schema';

export const savePlanAction = organisationAction('plan.manage', savePlanSchema, savePlan);
export const makeConferencesAction = organisationAction(
  'plan.manage',
  makeConferencesSchema,
  makeConferences,
);
