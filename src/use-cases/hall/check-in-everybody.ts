import 'server-only';
import { checkInsOfConference, saveCheckIn } from '@/data/attendance-repository';
import { lockConference } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { mustBeRehearsal } from '@/domain/conference/rehearsal';
import { mustStandIn, whileInSession } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/**
 * Điểm danh tất cả người ghi phiếu diễn tập: everybody of whom nothing is recorded yet is present; whoever was recorded
 * absent stays so. In a rehearsal alone, while attendance is taken. Idempotent.
 */
export async function checkInEverybody(
  scope: ConferenceScope,
): Promise<Result<null, WrongState | { code: 'not-a-rehearsal' }>> {
  return transaction(async (tx) => {
    const rehearsal = mustBeRehearsal(await lockConference(tx, scope));
    if (!rehearsal.ok) return rehearsal;
    const standing = mustStandIn(rehearsal.value, whileInSession);
    if (!standing.ok) return standing;
    const { voters } = await rollOfConference(tx, scope.conferenceId);
    const recorded = new Set((await checkInsOfConference(tx, scope.conferenceId)).map((one) => one.voterId));
    for (const { id: voterId } of voters.filter(({ id }) => !recorded.has(id)))
      await saveCheckIn(tx, scope, { voterId, status: 'present', reason: '' });
    return ok(null);
  });
}
