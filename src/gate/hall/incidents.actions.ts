'use server';
import { recordIncident } from '@/use-cases/hall/record-incident';
import { resolveIncident } from '@/use-cases/hall/resolve-incident';
import { conferenceAction } from '../action';
import { recordIncidentSchema, resolveIncidentSchema } from './hall.schema';

// Both the secretary and the committee write incidents down: one action for each door.
export const recordIncidentAction = conferenceAction('conference.run', recordIncidentSchema, recordIncident);
export const resolveIncidentAction = conferenceAction(
  'conference.run',
  resolveIncidentSchema,
  resolveIncident,
);
export const recordIncidentOfCommitteeAction = conferenceAction(
  'committee.work',
  recordIncidentSchema,
  recordIncident,
);
export const resolveIncidentOfCommitteeAction = conferenceAction(
  'committee.work',
  resolveIncidentSchema,
  resolveIncident,
);
