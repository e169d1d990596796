import 'server-only';
import { revokeSession } from '@/data/account-repository';
import { transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import { now } from '@/lib/clock';

/** Ends the session, so that its cookie is worth nothing any more. Idempotent. */
export async function signOut(sessionId: string): Promise<void> {
  await transaction(async (tx) => ok(await revokeSession(tx, sessionId, now())));
}
