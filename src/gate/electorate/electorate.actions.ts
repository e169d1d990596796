'use server';
import { applyTemplate } from '@/use-cases/electorate/apply-template';
import { mergeVoters } from '@/use-cases/electorate/merge-voters';
import { removeTemplate } from '@/use-cases/electorate/remove-template';
import { saveTemplate } from '@/use-cases/electorate/save-template';
import { conferenceAction, organisationAction } from '../action';
import {
  applyTemplateSchema,
  mergeVotersSchema,
  removeTemplateSchema,
  saveTemplateSchema,
} from './electorate.schema';

export const applyTemplateAction = conferenceAction('conference.prepare', applyTemplateSchema, applyTemplate);
export const mergeVotersAction = conferenceAction('conference.prepare', mergeVotersSchema, mergeVoters);
export const saveTemplateAction = organisationAction('conference.prepare', saveTemplateSchema, saveTemplate);
export const removeTemplateAction = organisationAction(
  'conference.prepare',
  removeTemplateSchema,
  removeTemplate,
);
