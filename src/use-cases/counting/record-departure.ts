import 'server-only';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { recordEvent } from '@/data/audit-log';
import { committeeOfConference, saveLeftReason } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { addIncident } from '@/data/count-repository';
import { transaction } from '@/data/transaction';
import { departureIncident, keyStanding, returnIncident } from '@/domain/conference/key-standing';
import { mustStandIn, whileKeysMatter } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** `leftReason` is why the member left with the share; null: the member is back. */
export type RecordDeparture = { memberId: string; leftReason: string | null };

export type RecordDepartureRefusal = WrongState | { code: 'person-unknown' };

/**
 * Ghi thành viên giữ khóa rời hội nghị, or is back: an incident for the minutes, with how many shares that leaves. The
 * share itself is not touched; whoever comes back may enter it. Idempotent for what already stands so.
 */
export async function recordDeparture(
  scope: ConferenceScope,
  { memberId, leftReason }: RecordDeparture,
): Promise<Result<null, RecordDepartureRefusal>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), whileKeysMatter);
    if (!standing.ok) return standing;
    const ceremony = await ceremonyOf(tx, scope.conferenceId);
    const members = await committeeOfConference(tx, scope.conferenceId);
    const holders = members.filter(({ trusteeIndex }) => trusteeIndex !== null);
    const member = holders.find(({ id }) => id === memberId);
    if (!ceremony || !member) return err({ code: 'person-unknown' });
    if ((member.leftReason === null) === (leftReason === null)) return ok(null);

    await saveLeftReason(tx, scope, { memberId, leftReason });
    const after = holders.map(({ id, leftReason: before }) => ({
      hasLeft: id === memberId ? leftReason !== null : before !== null,
      entered: false,
    }));
    const keys = keyStanding(standing.value.state, ceremony.threshold, after);
    const { fullName } = member;
    const incident =
      leftReason === null
        ? returnIncident(fullName, keys)
        : departureIncident({ fullName, reason: leftReason }, keys);
    const number = await addIncident(tx, scope, { ...incident, recordedBy: scope.actor.name });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const type = leftReason === null ? 'key-holder-returned' : 'key-holder-left';
    await recordEvent(tx, about, { type, name: fullName });
    await recordEvent(tx, about, { type: 'incident-recorded', number });
    return ok(null);
  });
}
