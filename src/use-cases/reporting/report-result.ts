import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { report, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Đã báo cáo cấp có thẩm quyền quản lý cán bộ (Quy định 96-QĐ/TW: kết quả phải được báo cáo). */
export async function reportResult(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = report(conference);
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'result-reported' });
    return ok(null);
  });
}
