import 'server-only';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { startRetention } from '@/data/retention-repository';
import { transaction } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { keptUntil, type RetentionTerm } from '@/domain/conference/retention';
import { archive, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/**
 * Lưu trữ: nothing of the conference changes after this. How long it is kept counts from today, for as many months as were
 * set before the conference; a rehearsal is not kept.
 */
export async function archiveConference(scope: ConferenceScope): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = archive(conference);
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'conference-archived' });
    const archivedOn = vietnamDay(now());
    if (!isRehearsal(conference)) {
      const term = firstTerm(conference, archivedOn);
      await startRetention(tx, scope, { archivedOn, archivedBy: scope.actor.name, term });
    }
    return ok(null);
  });
}

function firstTerm({ retentionMonths: months }: Conference, archivedOn: string): RetentionTerm | null {
  return months === null ? null : { months, basis: '', until: keptUntil(archivedOn, months) };
}
