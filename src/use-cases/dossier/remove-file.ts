import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { removeFiles, wholeFile } from '@/data/dossier-files';
import { dossierCaseOf } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Removes one version of a paper; the one before it counts again. Refused once the voters were given it. */
export async function removeFile(
  scope: ConferenceScope,
  { fileId }: { fileId: DossierFileId },
): Promise<Result<null, WrongState | { code: 'file-unknown' } | { code: 'dossiers-released' }>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    const file = await wholeFile(tx, scope.conferenceId, fileId);
    if (!file) return err({ code: 'file-unknown' });
    const { release } = await dossierCaseOf(tx, scope.conferenceId);
    if (release) return err({ code: 'dossiers-released' });
    await removeFiles(tx, scope, [fileId]);
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      { type: 'dossier-file-removed', file: file.name, fingerprint: file.sha256.slice(0, 16) },
    );
    return ok(null);
  });
}
