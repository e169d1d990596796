'use server';
import { annulVote } from '@/use-cases/counting/annul-vote';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { compareTest } from '@/use-cases/counting/compare-test';
import { confirmCount } from '@/use-cases/counting/confirm-count';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { saveCountRecord } from '@/use-cases/counting/save-count-record';
import { closeVoting } from '@/use-cases/counting/close-voting';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { lockBox } from '@/use-cases/counting/lock-box';
import { openTest } from '@/use-cases/counting/open-test';
import { openVoting } from '@/use-cases/counting/open-voting';
import { prepareTest } from '@/use-cases/counting/prepare-test';
import { recordDeparture } from '@/use-cases/counting/record-departure';
import { sealTest } from '@/use-cases/counting/seal-test';
import { voidCard } from '@/use-cases/counting/void-card';
import { conferenceAction } from '../action';
import {
  annulVoteSchema,
  closeVotingSchema,
  countCardsBackSchema,
  countRecordSchema,
  enterShareSchema,
  freezeCardsSchema,
  lockBoxSchema,
  nothingSchema,
  openTestSchema,
  openVotingSchema,
  recordDepartureSchema,
  secondMemberSchema,
  voidCardSchema,
} from './committee.schema';

export const lockBoxAction = conferenceAction('committee.work', lockBoxSchema, lockBox);
export const discardKeysAction = conferenceAction('committee.work', nothingSchema, discardKeys);
export const recordDepartureAction = conferenceAction(
  'committee.work',
  recordDepartureSchema,
  recordDeparture,
);
export const freezeCardsAction = conferenceAction('committee.work', freezeCardsSchema, freezeCards);
export const voidCardAction = conferenceAction('committee.work', voidCardSchema, voidCard);
export const prepareTestAction = conferenceAction('committee.work', nothingSchema, prepareTest);
export const openTestAction = conferenceAction('committee.work', openTestSchema, openTest);
export const sealTestAction = conferenceAction('committee.work', nothingSchema, sealTest);
export const compareTestAction = conferenceAction('committee.work', nothingSchema, compareTest);
export const openVotingAction = conferenceAction('committee.work', openVotingSchema, openVoting);
export const closeVotingAction = conferenceAction('committee.work', closeVotingSchema, closeVoting);
export const annulVoteAction = conferenceAction('committee.work', annulVoteSchema, annulVote);
export const countCardsBackAction = conferenceAction('committee.work', countCardsBackSchema, countCardsBack);
export const checkSealedBallotsAction = conferenceAction('committee.work', nothingSchema, checkSealedBallots);
export const enterShareAction = conferenceAction('committee.work', enterShareSchema, enterShare);
export const openBoxesAction = conferenceAction('committee.work', nothingSchema, openBoxes);
export const confirmCountAction = conferenceAction('committee.work', secondMemberSchema, confirmCount);
export const saveCountRecordAction = conferenceAction('committee.work', countRecordSchema, saveCountRecord);
