import 'server-only';
import { discardKeys as forgetKeys } from '@/ballot-box/store/ceremony-store';
import { recordEvent } from '@/data/audit-log';
import { assignTrustees } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { forgetFrozenCards } from '@/data/count-repository';
import { forgetTests } from '@/data/test-election-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Hủy các phần khóa đã tạo, with the cards made for them and the test held with them; only before voting opens. Idempotent. */
export async function discardKeys(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    await forgetKeys(tx, scope.conferenceId);
    await forgetFrozenCards(tx, scope);
    await forgetTests(tx, scope);
    await assignTrustees(tx, scope, []);
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      { type: 'keys-discarded' },
    );
    return ok(null);
  });
}
