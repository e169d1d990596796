import 'server-only';
import { acknowledgementsOf, keepAcknowledgement } from '@/data/acknowledgement-repository';
import { lockConference } from '@/data/conference-repository';
import { dossierFacts } from '@/data/dossier-facts';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { mayPrepare } from '@/domain/conference/preparation';
import { readinessToConvene } from '@/domain/conference/readiness-to-convene';
import type { WrongState } from '@/domain/conference/transitions';
import { dossierLines } from '@/domain/dossier/dossier-lines';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { acknowledgementOf, factsOf, needsAcknowledgement } from '@/domain/rules/acknowledgement';
import { linesInForce } from '@/domain/rules/rehearsal-lines';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** The finding an officer answers for: its code, and what was found, as it was shown. */
export type AcknowledgeRule = { code: string; facts: string };

/**
 * Ghi nhận: the acting officer answers by name for going on although the rule found something. Refused when the finding
 * is another by now, or none. Idempotent: the first to answer stays.
 */
export async function acknowledgeRule(
  scope: ConferenceScope,
  { code, facts }: AcknowledgeRule,
): Promise<Result<null, WrongState | { code: 'finding-changed' }>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const open = mayPrepare(conference);
    if (!open.ok) return open;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const today = vietnamDay(now());
    const lines = linesInForce(conference, [
      ...readinessToConvene(conference, roll, today),
      ...dossierLines(await dossierFacts(tx, conference, today)),
    ]);
    const line = lines.find((one) => one.code === code && needsAcknowledgement(one));
    if (!line || factsOf(line) !== facts) return err({ code: 'finding-changed' });
    const given = await acknowledgementsOf(tx, scope.conferenceId);
    if (acknowledgementOf(line, given) === null)
      await keepAcknowledgement(tx, scope, { code, facts, at: now() });
    return ok(null);
  });
}
