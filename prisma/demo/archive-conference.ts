import { lockConference, saveTransition } from '@/data/conference-repository';
import { startRetention } from '@/data/retention-repository';
import { transaction } from '@/data/transaction';
import { keptUntil } from '@/domain/conference/retention';
import { archive } from '@/domain/conference/transitions';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { ok } from '@/domain/kernel/result';
import type { IssuableName } from '@/domain/minutes/issued-paper';
import { addDays } from '@/lib/text/date';
import { issuePaper } from '@/use-cases/reporting/issue-paper';
import { reportResult } from '@/use-cases/reporting/report-result';
import type { ConferencePlan } from './conference-plans';
import { must } from './run-conference';

const issued: readonly IssuableName[] = ['count-minutes', 'authority-report'];

/** Issues what the committee and the unit sign, reports, and archives on a day of then, so that the term is over. */
export async function archiveInItsTime({ details }: ConferencePlan, scope: ConferenceScope): Promise<void> {
  for (const document of issued)
    must(
      await issuePaper(scope, {
        ...{ document, audience: 'concerned', number: null, acceptsGap: false, issuedOn: details.heldOn },
        ...{ replacesId: null, reason: '', origin: 'https://localhost' },
      }),
    );
  must(await reportResult(scope));
  await transaction(async (tx) => {
    const reported = await lockConference(tx, scope);
    await saveTransition(tx, scope.actor, reported, must(archive(reported)), { type: 'conference-archived' });
    const archivedOn = addDays(details.heldOn, 10);
    const months = reported.retentionMonths;
    const term = months === null ? null : { months, basis: '', until: keptUntil(archivedOn, months) };
    await startRetention(tx, scope, { archivedOn, archivedBy: scope.actor.name, term });
    return ok(null);
  });
}
