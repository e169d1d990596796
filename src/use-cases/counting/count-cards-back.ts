import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveCardsCountedBack } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Cards of one form as the committee counts them: drawn from the bowl, left over, spoiled. Three counts, none derived. */
export type CountCardsBack = { formId: BallotFormId; issued: number; unused: number; spoiled: number };

export type CountCardsBackRefusal = WrongState | { code: 'form-unknown' };

/**
 * Đếm lại thẻ: while voting or after sealing, before the totals are known. Idempotent; may be corrected until the box is
 * opened. A difference to the printed cards is a finding for the minutes, never a refusal.
 */
export async function countCardsBack(
  scope: ConferenceScope,
  command: CountCardsBack,
): Promise<Result<null, CountCardsBackRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'voting' && conference.state !== 'sealed')
      return err({ code: 'wrong-state', state: conference.state, needs: 'sealed' });
    const { forms } = await rollOfConference(tx, scope.conferenceId);
    const form = forms.find((candidate) => candidate.id === command.formId);
    if (!form) return err({ code: 'form-unknown' });
    const { issued, unused, spoiled } = command;
    const counted = { issuedCount: issued, unusedCount: unused, spoiledCount: spoiled };
    await saveCardsCountedBack(tx, scope, form.id, counted);
    const event = { type: 'cards-counted-back', form: form.index, issued, unused, spoiled } as const;
    await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
    return ok(null);
  });
}
