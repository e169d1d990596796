import 'server-only';
import { lockConference } from '@/data/conference-repository';
import { destructionOf } from '@/data/destruction-repository';
import { retentionOf, saveTerm } from '@/data/retention-repository';
import { transaction } from '@/data/transaction';
import { isDestroyed } from '@/domain/conference/destruction';
import { setTerm, type RetentionRefusal, type RetentionTerm } from '@/domain/conference/retention';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SetRetention = Pick<RetentionTerm, 'months' | 'basis'>;

/** Sets how long an archived conference is kept, in months from its day of archiving, with the ground. Only ever longer, and not once the ballots are destroyed. */
export async function setRetention(
  scope: ConferenceScope,
  wish: SetRetention,
): Promise<Result<RetentionTerm, RetentionRefusal | { code: 'destruction-done' }>> {
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    if (isDestroyed(await destructionOf(tx, scope.conferenceId))) return err({ code: 'destruction-done' });
    const next = setTerm(await retentionOf(tx, scope.conferenceId), wish);
    if (!next.ok) return next;
    const { months, basis } = next.value;
    await saveTerm(tx, scope, next.value, { type: 'retention-set', months, basis });
    return ok(next.value);
  });
}
