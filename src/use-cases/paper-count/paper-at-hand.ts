import 'server-only';
import { memberOfUser } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { paperOfConference, paperUseOf, type PaperOfForm } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import type { Tx } from '@/data/transaction';
import type { Conference, ConferenceState } from '@/domain/conference/conference';
import type { BallotForm } from '@/domain/conference/roll';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PaperUse } from '@/domain/paper-count/paper-use';

export type PaperRefusal =
  WrongState | { code: 'paper-not-used' } | { code: 'form-unknown' } | { code: 'not-a-member' };

/** The pile of one form, held until the transaction ends, and the member at work on it. */
export type PaperAtHand = {
  conference: Conference;
  use: Exclude<PaperUse, 'none'>;
  forms: readonly BallotForm[];
  form: BallotForm;
  paper: PaperOfForm;
  member: { id: string; fullName: string };
};

/** Locks the conference and finds the pile. Paper is counted once the box is sealed (docs/decisions/016). */
export async function paperAtHand(
  tx: Tx,
  scope: ConferenceScope,
  formId: BallotFormId,
  states: readonly [ConferenceState, ...ConferenceState[]] = ['sealed'],
): Promise<Result<PaperAtHand, PaperRefusal>> {
  const conference = await lockConference(tx, scope);
  if (!states.includes(conference.state))
    return err({ code: 'wrong-state', state: conference.state, needs: states[0] });
  const use = await paperUseOf(tx, scope.conferenceId);
  if (use === 'none') return err({ code: 'paper-not-used' });
  const member = await memberOfUser(tx, scope.conferenceId, scope.actor.userId);
  if (!member) return err({ code: 'not-a-member' });
  const { forms } = await rollOfConference(tx, scope.conferenceId);
  const form = forms.find(({ id }) => id === formId);
  const paper = (await paperOfConference(tx, scope.conferenceId)).find((one) => one.formId === formId);
  if (!form || !paper) return err({ code: 'form-unknown' });
  return ok({ conference, use, forms, form, paper, member });
}
