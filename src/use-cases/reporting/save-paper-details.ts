import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { savePaperDetails as save } from '@/data/paper-details-repository';
import { transaction } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PaperDetails } from '@/domain/minutes/paper-details';

export type SavePaperDetailsRefusal = WrongState | { code: 'changed-by-someone-else' };

/** What the papers say beside the data of the conference. Refused once it is archived, and when somebody saved since `version`. */
export async function savePaperDetails(
  scope: ConferenceScope,
  { version, ...details }: PaperDetails & { version: number },
): Promise<Result<{ version: number }, SavePaperDetailsRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (hasReached(conference, 'archived'))
      return err({ code: 'wrong-state', state: conference.state, needs: 'reported' });
    if (!(await save(tx, scope, version, details))) return err({ code: 'changed-by-someone-else' });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'paper-details-changed' });
    return ok({ version: version + 1 });
  });
}
