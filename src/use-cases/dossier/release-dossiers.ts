import 'server-only';
import { lockConference } from '@/data/conference-repository';
import { removeFiles } from '@/data/dossier-files';
import { saveRelease } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import { dossierBoard } from '@/domain/dossier/board';
import { currentFiles } from '@/domain/dossier/dossier';
import { releaseDossiers as decide, type ReleaseRefusal } from '@/domain/dossier/release';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { dossierFacts } from '@/data/dossier-facts';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** Who answers for what is missing (empty when nothing is), and how many gaps they saw. */
export type ReleaseDossiers = { gapsAcceptedBy: string; gapsSeen: number };

/**
 * Gửi hồ sơ đến thành phần ghi phiếu: from now on the reading links open. Versions that were replaced before are
 * removed; from now on every version stays.
 */
export async function releaseDossiers(
  scope: ConferenceScope,
  command: ReleaseDossiers,
): Promise<Result<null, ReleaseRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const facts = await dossierFacts(tx, conference, vietnamDay(now()));
    const { gaps } = dossierBoard(facts);
    const by = { releasedBy: scope.actor.name, today: facts.today };
    const released = decide(conference, { release: facts.release, gaps }, command, by);
    if (!released.ok) return released;
    const current = new Set(currentFiles(facts.files));
    const replaced = facts.files.filter((file) => !current.has(file)).map(({ id }) => id);
    await removeFiles(tx, scope, replaced);
    if (!(await saveRelease(tx, scope, released.value, gaps.length)))
      return err({ code: 'dossiers-released' });
    return ok(null);
  });
}
