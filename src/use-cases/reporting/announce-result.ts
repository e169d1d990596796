import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { countRecordOf } from '@/data/count-repository';
import { formStocksOfConference } from '@/data/form-stocks';
import { transaction } from '@/data/transaction';
import { announce, type WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { minutesFindings } from '@/domain/minutes/minutes-findings';
import { now } from '@/lib/clock';

export type AnnounceResultRefusal = WrongState | { code: 'minutes-incomplete' };

/**
 * Công bố kết quả tại hội nghị: from here on the figures may be seen beyond the committee. Refused while the minutes
 * lack an explanation: after the announcement the committee cannot write it any more.
 */
export async function announceResult(scope: ConferenceScope): Promise<Result<null, AnnounceResultRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = announce(conference, now());
    if (!next.ok) return next;
    const stocks = await formStocksOfConference(tx, scope.conferenceId);
    const record = await countRecordOf(tx, scope.conferenceId);
    if (minutesFindings(stocks, record).length > 0) return err({ code: 'minutes-incomplete' });
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'result-announced' });
    return ok(null);
  });
}
