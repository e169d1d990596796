'use server';
import { recordDecision } from '@/use-cases/follow-up/record-decision';
import { strikeOutDecision } from '@/use-cases/follow-up/strike-out-decision';
import { conferenceAction } from '../action';
import { recordDecisionSchema, strikeOutSchema } from './follow-up.schema';

export const recordDecisionAction = conferenceAction('follow-up.keep', recordDecisionSchema, recordDecision);
export const strikeOutDecisionAction = conferenceAction('follow-up.keep', strikeOutSchema, strikeOutDecision);
