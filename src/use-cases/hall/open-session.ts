import 'server-only';
import { acknowledgementsOf } from '@/data/acknowledgement-repository';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { dossierFacts } from '@/data/dossier-facts';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { readinessToOpenSession } from '@/domain/conference/readiness';
import { openSession as decideToOpen, type WrongState } from '@/domain/conference/transitions';
import { dossierLines } from '@/domain/dossier/dossier-lines';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { openCodes } from '@/domain/rules/acknowledgement';
import { linesInForce } from '@/domain/rules/rehearsal-lines';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

export type OpenSessionRefusal = WrongState | { code: 'not-ready'; blocking: readonly string[] };

/**
 * Khai mạc: from here on attendance is taken. Refused when a list mended after convening is no longer complete, or while nobody answers for
 * what was found since. */
export async function openSession(scope: ConferenceScope): Promise<Result<null, OpenSessionRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = decideToOpen(conference);
    if (!next.ok) return next;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const today = vietnamDay(now());
    const lines = linesInForce(conference, [
      ...readinessToOpenSession(conference, roll, today),
      ...dossierLines(await dossierFacts(tx, conference, today)),
    ]);
    const blocking = openCodes(lines, await acknowledgementsOf(tx, scope.conferenceId));
    if (blocking.length > 0) return err({ code: 'not-ready', blocking });
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'session-opened' });
    return ok(null);
  });
}
