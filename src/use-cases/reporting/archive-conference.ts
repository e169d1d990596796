import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { archive, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Lưu trữ: nothing of the conference changes after this. */
export async function archiveConference(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = archive(conference);
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'conference-archived' });
    return ok(null);
  });
}
