import 'server-only';
import { annulBoxes, ballotCount, boxesOfConference } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { forgetStocksOfVote, saveAnnulledVote } from '@/data/annulled-votes';
import { lockConference, saveTransition } from '@/data/conference-repository';
import {
  cardStocksOfConference,
  countRecordOf,
  saveCountRecord,
  talliesOfConference,
} from '@/data/count-repository';
import { paperOfConference, paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import {
  annulVote as decideToAnnul,
  returnedAt,
  type AnnulledForm,
  type AnnulledVote,
  type AnnulVoteRefusal,
} from '@/domain/conference/annulled-vote';
import type { Conference } from '@/domain/conference/conference';
import type { BallotFormId, ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { inTurn } from '@/lib/in-turn';
import { prepareFormBox } from './prepare-form-box';
import { keepPair, pairOf, type PairRefusal, type SecondMember } from './two-members';

/** Why, the vote of the hall on it, and the packet. `papers`: sheets that came in, form by form, where paper was used. */
export type AnnulVote = {
  reason: string;
  yesCount: number;
  sealNumber: string;
  papers: readonly { formId: BallotFormId; returned: number }[];
  second: SecondMember;
};

export type AnnulVoteAnswer = Result<
  { round: number },
  AnnulVoteRefusal | PairRefusal | { code: 'papers-not-counted' }
>;

/**
 * Bỏ phiếu lại: sets the sealed vote aside before anything of it is known. Its boxes are kept and never opened; the
 * conference is in session again, and new boxes wait for new cards under the same keys. The test that passed holds: keys
 * and tablets are the same. Two members do it. Refused once a figure is known.
 */
export async function annulVote(scope: ConferenceScope, command: AnnulVote): Promise<AnnulVoteAnswer> {
  const pair = await pairOf(scope, command.second);
  if (!pair.ok) return pair;
  const done = await transaction(async (tx): Promise<AnnulVoteAnswer> => {
    const conference = await lockConference(tx, scope);
    const { yesCount, reason } = command;
    const isAnythingKnown = await isFigureKnown(tx, scope.conferenceId);
    const next = decideToAnnul(conference, { yesCount, isAnythingKnown });
    if (!next.ok) return next;
    const forms = await formsOf(tx, scope.conferenceId, command);
    if (!forms.ok) return forms;
    const vote = annulled(conference, command, forms.value);
    await saveAnnulledVote(tx, scope, vote);
    await keepPair(tx, scope, 'annul-vote', pair.value);
    await annulBoxes(tx, scope.conferenceId);
    await forgetStocksOfVote(tx, scope);
    const record = await countRecordOf(tx, scope.conferenceId);
    await saveCountRecord(tx, scope, { ...record, notReturnedReason: '', diffExplanation: '' });
    const event = {
      type: 'vote-annulled',
      round: vote.round,
      returned: returnedAt(vote),
      reason,
    } as const;
    await saveTransition(tx, scope.actor, conference, next.value, event);
    await prepareBoxes(tx, next.value);
    return ok({ round: next.value.ballotRound });
  });
  if (done.ok) await forgetOrder();
  return done;
}

function annulled(
  { ballotRound, convenedCount, presentCount }: Conference,
  { reason, yesCount, sealNumber }: AnnulVote,
  forms: readonly AnnulledForm[],
): AnnulledVote {
  if (convenedCount === null || presentCount === null)
    throw new Error('A sealed vote without its attendance.');
  return { round: ballotRound, reason, yesCount, convenedCount, presentCount, sealNumber, forms };
}

/** Totals of a box, or of paper confirmed by two. */
async function isFigureKnown(tx: Tx, conferenceId: ConferenceId): Promise<boolean> {
  if ((await talliesOfConference(tx, conferenceId)).length > 0) return true;
  return (await paperOfConference(tx, conferenceId)).some(({ tally }) => tally !== null);
}

async function formsOf(
  tx: Tx,
  conferenceId: ConferenceId,
  { papers }: AnnulVote,
): Promise<Result<AnnulledForm[], { code: 'papers-not-counted' }>> {
  const { forms } = await rollOfConference(tx, conferenceId);
  const boxes = await boxesOfConference(tx, conferenceId);
  const cards = await cardStocksOfConference(tx, conferenceId);
  const sheets = await paperOfConference(tx, conferenceId);
  const usesPaper = (await paperUseOf(tx, conferenceId)) !== 'none';
  if (usesPaper && forms.some(({ id }) => papers.every(({ formId }) => formId !== id)))
    return err({ code: 'papers-not-counted' });
  const known = await inTurn(forms, async ({ id: formId, index, title }): Promise<AnnulledForm> => {
    const box = boxes.find((one) => one.formId === formId);
    const printed = [
      cards.find((one) => one.formId === formId)?.printedCount,
      usesPaper ? sheets.find((one) => one.formId === formId)?.stock.printed : undefined,
    ].filter((one) => one !== undefined && one !== null);
    return {
      formId,
      index,
      title,
      printed: printed.length === 0 ? null : printed.reduce((sum, one) => sum + one, 0),
      device: box ? await ballotCount(tx, box.id) : null,
      paper: usesPaper ? (papers.find((one) => one.formId === formId)?.returned ?? null) : null,
      sealCode: box ? (await codesOfBox(tx, box.id)).seal : null,
    };
  });
  return ok(known);
}

/** Empty boxes under the keys there are; none where people vote on paper alone. */
async function prepareBoxes(tx: Tx, conference: Conference): Promise<void> {
  const ceremony = await ceremonyOf(tx, conference.id);
  if (!ceremony) return;
  const roll = await rollOfConference(tx, conference.id);
  const committee = ceremony.thresholdParameters;
  for (const form of roll.forms)
    await prepareFormBox(tx, { conference, roll, form, committee, purpose: 'vote' });
}
