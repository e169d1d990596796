import 'server-only';
import { readVoid } from '@/ballot-box/protocol/card-void';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { voidCard as markVoid, voidedByForm } from '@/ballot-box/store/void-store';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { addIncident } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { noneVoided, spoiledCardIncident, voidedInAll, type VoidedCounts } from '@/domain/card/voided-card';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/**
 * A card that was not used, and its own signature under being voided, which the browser made of its code. A spoiled one
 * is voided before a witness, whom the minutes name; one that was exchanged for paper is accounted for with the paper.
 */
export type VoidCard = { formId: BallotFormId; signed: string } & (
  { reason: 'spoiled'; witness: string } | { reason: 'exchanged-for-paper' }
);

/** `isRepeated`: it had been voided before, so nothing was done now. */
export type CardVoided = { voided: VoidedCounts; isRepeated: boolean };

export type VoidCardRefusal = WrongState | { code: 'card-not-of-form' } | { code: 'card-has-ballot' };

/**
 * Hủy thẻ, from the frozen list to the seal. Idempotent: a card voided before keeps its first reason. The history keeps
 * the count of voided cards, never which. Refused when a ballot with the card is in the box, or the card is not of this
 * form; a card that did not sign is none of its cards.
 */
export async function voidCard(
  scope: ConferenceScope,
  command: VoidCard,
): Promise<Result<CardVoided, VoidCardRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session' && conference.state !== 'voting')
      return err({ code: 'wrong-state', state: conference.state, needs: 'voting' });
    const boxes = await boxesOfConference(tx, scope.conferenceId);
    const box = boxes.find(({ formId }) => formId === command.formId);
    const card = box && readVoid(command.signed, box.electionUuid, serverGroup);
    if (!box || !card) return err({ code: 'card-not-of-form' });
    const { signed, reason } = command;
    const publicCredential = card.credential.toString();
    const answer = await markVoid(tx, box.id, { publicCredential, reason, signed });
    if (answer === 'card-unknown' || answer === 'not-open') return err({ code: 'card-not-of-form' });
    if (answer === 'card-spent') return err({ code: 'card-has-ballot' });
    const voided = (await voidedByForm(tx, scope.conferenceId)).get(box.formId) ?? noneVoided;
    if (answer === 'voided') await record(tx, scope, command, voided);
    return ok({ voided, isRepeated: answer === 'repeated' });
  });
}

async function record(
  tx: Tx,
  scope: ConferenceScope,
  command: VoidCard,
  voided: VoidedCounts,
): Promise<void> {
  const { forms } = await rollOfConference(tx, scope.conferenceId);
  const form = forms.find(({ id }) => id === command.formId)?.index ?? 0;
  const about = { conferenceId: scope.conferenceId, actor: scope.actor };
  const { reason } = command;
  await recordEvent(tx, about, { type: 'card-voided', form, reason, voided: voidedInAll(voided) });
  if (command.reason !== 'spoiled') return;
  const incident = spoiledCardIncident(form, command.witness);
  const number = await addIncident(tx, scope, { ...incident, recordedBy: scope.actor.name });
  await recordEvent(tx, about, { type: 'incident-recorded', number });
}
