import 'server-only';
import { verify } from '@node-rs/argon2';
import { recordEvent } from '@/data/audit-log';
import { memberAccountsOf } from '@/data/committee-repository';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { confirmationsOfConference, saveConfirmation, talliesOfConference } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, transaction } from '@/data/transaction';
import { confirmCount as decideToConfirm, type ConfirmCountRefusal } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { nfc } from '@/lib/text/vietnamese';

/** A second member confirms beside the one who is signed in, with the own passphrase. */
export type ConfirmCount = { secondMemberId: string; passphrase: string };

export type ConfirmCountAnswer = Result<
  null,
  | ConfirmCountRefusal
  | { code: 'not-a-member' }
  | { code: 'same-member' }
  | { code: 'second-passphrase-wrong' }
  | { code: 'box-not-opened' }
>;

/** Xác nhận kết quả (hai người): the totals stand, and the minutes can be signed. */
export async function confirmCount(
  scope: ConferenceScope,
  command: ConfirmCount,
): Promise<ConfirmCountAnswer> {
  const accounts = await reading((tx) => memberAccountsOf(tx, scope.conferenceId));
  const first = accounts.find((account) => account.userId === scope.actor.userId);
  const second = accounts.find((account) => account.memberId === command.secondMemberId);
  if (!first || !second) return err({ code: 'not-a-member' });
  if (first.memberId === second.memberId) return err({ code: 'same-member' });
  if (!(await verify(second.passwordHash, nfc(command.passphrase))))
    return err({ code: 'second-passphrase-wrong' });

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
