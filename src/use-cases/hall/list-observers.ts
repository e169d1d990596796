import 'server-only';
import { observersOfConference, type Observer } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import type { ConferenceState } from '@/domain/conference/conference';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type ObserverList = { state: ConferenceState; observers: readonly Observer[] };

/** The observers as recorded, and whether each has an account yet. */
export async function listObservers(scope: ConferenceScope): Promise<Result<ObserverList, never>> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    return ok({
      state: conference.state,
      observers: await observersOfConference(tx, scope.conferenceId),
    });
  });
}
