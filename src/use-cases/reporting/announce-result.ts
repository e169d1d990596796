import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { announce, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';

/** Công bố kết quả tại hội nghị: from here on the figures may be seen beyond the committee. */
export async function announceResult(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = announce(conference, now());
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'result-announced' });
    return ok(null);
  });
}
