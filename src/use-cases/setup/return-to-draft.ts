import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { reopenDraft, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Takes a convened conference back to draft. Nothing entered is lost. */
export async function returnToDraft(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = reopenDraft(conference);
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'conference-returned-to-draft' });
    return ok(null);
  });
}
