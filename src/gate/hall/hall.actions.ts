'use server';
import { addObserver } from '@/use-cases/hall/add-observer';
import { checkInEverybody } from '@/use-cases/hall/check-in-everybody';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { issueEnrolment } from '@/use-cases/hall/issue-enrolment';
import { followAttendance } from '@/use-cases/hall/list-attendance';
import { listObservers } from '@/use-cases/hall/list-observers';
import { recordCommittee } from '@/use-cases/hall/record-committee';
import { removeObserver } from '@/use-cases/hall/remove-observer';
import { showCommittee } from '@/use-cases/hall/show-committee';
import { showHall } from '@/use-cases/hall/show-hall';
import { takeBackCheckIn } from '@/use-cases/hall/take-back-check-in';
import { conferenceAction, conferenceQuestion } from '../action';
import {
  addObserverSchema,
  checkInSchema,
  issueEnrolmentSchema,
  nothingSchema,
  recordCommitteeSchema,
  removeObserverSchema,
  takeBackSchema,
} from './hall.schema';

export const followHallAction = conferenceQuestion('conference.run', nothingSchema, showHall);
export const followAttendanceAction = conferenceQuestion('conference.run', nothingSchema, followAttendance);
export const checkInEverybodyAction = conferenceAction('conference.run', nothingSchema, checkInEverybody);
export const checkInVoterAction = conferenceAction('conference.run', checkInSchema, checkInVoter);
export const takeBackCheckInAction = conferenceAction('conference.run', takeBackSchema, takeBackCheckIn);
export const followCommitteeAction = conferenceQuestion('conference.run', nothingSchema, showCommittee);
export const recordCommitteeAction = conferenceAction(
  'conference.run',
  recordCommitteeSchema,
  recordCommittee,
);
export const followObserversAction = conferenceQuestion('conference.run', nothingSchema, listObservers);
export const addObserverAction = conferenceAction('conference.run', addObserverSchema, addObserver);
export const removeObserverAction = conferenceAction('conference.run', removeObserverSchema, removeObserver);
export const issueEnrolmentAction = conferenceAction('conference.run', issueEnrolmentSchema, issueEnrolment);
