import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveCountRecord as save, type CountRecord } from '@/data/count-repository';
import { transaction } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** What the committee writes for the minutes: reasons, witnesses, media. Idempotent; until the result is announced. */
export async function saveCountRecord(
  scope: ConferenceScope,
  record: CountRecord,
): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (hasReached(conference, 'announced'))
      return err({ code: 'wrong-state', state: conference.state, needs: 'counted' });
    await save(tx, scope, record);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'count-record-changed' });
    return ok(null);
  });
}
