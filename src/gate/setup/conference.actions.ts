'use server';
import { openSession } from '@/use-cases/hall/open-session';
import { announceResult } from '@/use-cases/reporting/announce-result';
import { archiveConference } from '@/use-cases/reporting/archive-conference';
import { reportResult } from '@/use-cases/reporting/report-result';
import { acknowledgeRule } from '@/use-cases/setup/acknowledge-rule';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { copyConference } from '@/use-cases/setup/copy-conference';
import { createConference } from '@/use-cases/setup/create-conference';
import { reviewCopy } from '@/use-cases/setup/review-copy';
import { rehearseConference } from '@/use-cases/setup/rehearse-conference';
import { returnToDraft } from '@/use-cases/setup/return-to-draft';
import { saveDetails } from '@/use-cases/setup/save-details';
import { wipeRehearsal } from '@/use-cases/setup/wipe-rehearsal';
import { conferenceAction, organisationAction } from '../action';
import {
  acknowledgeRuleSchema,
  copyConferenceSchema,
  copyTimeSchema,
  createConferenceSchema,
  noInputSchema,
  saveDetailsSchema,
} from './conference.schema';

export const createConferenceAction = organisationAction(
  'conference.prepare',
  createConferenceSchema,
  createConference,
);
export const saveDetailsAction = conferenceAction('conference.prepare', saveDetailsSchema, saveDetails);
export const acknowledgeRuleAction = conferenceAction(
  'conference.prepare',
  acknowledgeRuleSchema,
  acknowledgeRule,
);
export const reviewCopyAction = conferenceAction('conference.prepare', copyTimeSchema, reviewCopy);
export const copyConferenceAction = conferenceAction(
  'conference.prepare',
  copyConferenceSchema,
  copyConference,
);
export const conveneAction = conferenceAction('conference.prepare', noInputSchema, conveneConference);
export const returnToDraftAction = conferenceAction('conference.prepare', noInputSchema, returnToDraft);
export const openSessionAction = conferenceAction('conference.run', noInputSchema, openSession);
export const announceAction = conferenceAction('conference.run', noInputSchema, announceResult);
export const reportAction = conferenceAction('conference.run', noInputSchema, reportResult);
export const archiveAction = conferenceAction('conference.run', noInputSchema, archiveConference);
export const rehearseAction = conferenceAction('conference.prepare', noInputSchema, rehearseConference);
export const wipeRehearsalAction = conferenceAction('conference.prepare', noInputSchema, wipeRehearsal);
