import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { confirmationsOfConference, saveConfirmation, talliesOfConference } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { confirmCount as decideToConfirm, type ConfirmCountRefusal } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { pairOf, type PairRefusal, type SecondMember } from './two-members';

export type ConfirmCountAnswer = Result<null, ConfirmCountRefusal | PairRefusal | { code: 'box-not-opened' }>;

/** Xác nhận kết quả (hai người): the totals stand, and the minutes can be signed. */
export async function confirmCount(
  scope: ConferenceScope,
  seconded: SecondMember,
): Promise<ConfirmCountAnswer> {
  const pair = await pairOf(scope, seconded);
  if (!pair.ok) return pair;
  const { first, second } = pair.value;

  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const { forms } = await rollOfConference(tx, scope.conferenceId);
    const tallies = await talliesOfConference(tx, scope.conferenceId);
    if (conference.state === 'sealed' && tallies.length < forms.length)
      return err({ code: 'box-not-opened' });
    if (conference.state === 'sealed') {
      await saveConfirmation(tx, scope, first.memberId);
      await saveConfirmation(tx, scope, second.memberId);
    }
    const confirmed = (await confirmationsOfConference(tx, scope.conferenceId)).length;
    const next = decideToConfirm(conference, confirmed, now());
    if (!next.ok) return next;
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'count-confirmed', by: first.fullName });
    await saveTransition(tx, scope.actor, conference, next.value, {
      type: 'count-confirmed',
      by: second.fullName,
    });
    return ok(null);
  });
}
