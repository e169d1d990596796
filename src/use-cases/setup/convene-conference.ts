import 'server-only';
import { acknowledgementsOf } from '@/data/acknowledgement-repository';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { dossierFacts } from '@/data/dossier-facts';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { readinessToConvene } from '@/domain/conference/readiness-to-convene';
import { convene, type ConveneRefusal } from '@/domain/conference/transitions';
import { dossierLines } from '@/domain/dossier/dossier-lines';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { openCodes } from '@/domain/rules/acknowledgement';
import { linesInForce } from '@/domain/rules/rehearsal-lines';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { factsOf, registerOf } from './register-facts';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';

/**
 * Triệu tập: refused while a line of the readiness list blocks or waits for somebody to answer for it by name, and at
 * the third place of a subject.
 */
export async function conveneConference(
  scope: ConferenceScope,
): Promise<Result<null, ConveneRefusal | ThirdPlaceRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const inState = convene(conference, []);
    if (!inState.ok) return inState;
    const settled = await settlePersons(tx, scope, conference);
    if (!settled.ok) return settled;
    const register = factsOf(await registerOf(tx, conference));
    const roll = await rollOfConference(tx, scope.conferenceId);
    const today = vietnamDay(now());
    const lines = linesInForce(conference, [
      ...readinessToConvene(conference, roll, today, register),
      ...dossierLines(await dossierFacts(tx, conference, today)),
    ]);
    const blocking = openCodes(lines, await acknowledgementsOf(tx, scope.conferenceId));
    const next = convene(conference, blocking);
    if (!next.ok) return next;
    await saveTransition(tx, scope.actor, conference, next.value, { type: 'conference-convened' });
    return ok(null);
  });
}
