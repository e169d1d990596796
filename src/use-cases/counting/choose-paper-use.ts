import 'server-only';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { savePaperUse } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  choosePaperUse as decide,
  type ChoosePaperRefusal,
  type PaperUse,
} from '@/domain/paper-count/paper-use';

/** Settles how people vote: on devices, with paper beside them, or wholly on paper. Until the vote opens. Idempotent. */
export async function choosePaperUse(
  scope: ConferenceScope,
  { use }: { use: PaperUse },
): Promise<Result<null, ChoosePaperRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const hasKeys = (await ceremonyOf(tx, scope.conferenceId)) !== null;
    const decided = decide(conference, use, hasKeys);
    if (!decided.ok) return decided;
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    if (await savePaperUse(tx, scope, use)) await recordEvent(tx, about, { type: 'paper-use-chosen', use });
    return ok(null);
  });
}
