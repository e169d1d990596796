import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { boxSealsOf, saveBoxSeals as save } from '@/data/box-seals-repository';
import { memberOfUser } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { changeSeals, sealPlaces, type BoxSeals, type SealRefusal } from '@/domain/paper-count/box-seals';

export type SaveBoxSealsRefusal = SealRefusal | { code: 'paper-not-used' } | { code: 'not-a-member' };

/**
 * Niêm phong hòm phiếu giấy: the numbers on the box, as the committee puts them on and reads them off. Idempotent; a number
 * that the hall was told of stays.
 */
export async function saveBoxSeals(
  scope: ConferenceScope,
  wanted: BoxSeals,
): Promise<Result<null, SaveBoxSealsRefusal>> {
  return transaction(async (tx) => {
    const { state } = await lockConference(tx, scope);
    const { conferenceId, actor } = scope;
    if ((await paperUseOf(tx, conferenceId)) === 'none') return err({ code: 'paper-not-used' });
    if (!(await memberOfUser(tx, conferenceId, actor.userId))) return err({ code: 'not-a-member' });
    const stored = await boxSealsOf(tx, conferenceId);
    const next = changeSeals(stored, wanted, state);
    if (!next.ok) return next;
    if (sealPlaces.every((place) => stored[place] === wanted[place])) return ok(null);
    await save(tx, scope, next.value);
    await recordEvent(tx, { conferenceId, actor }, { type: 'paper-box-sealed', ...next.value });
    return ok(null);
  });
}
