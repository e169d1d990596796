import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveSignatures, wholeFile } from '@/data/dossier-files';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierFileId, Signatures } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Writes down whose signatures an asset declaration carries (Phụ lục 2: người kê khai và người nhận). Idempotent. */
export async function recordSignatures(
  scope: ConferenceScope,
  { fileId, ...signatures }: { fileId: DossierFileId } & Signatures,
): Promise<Result<null, WrongState | { code: 'file-unknown' }>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    const file = await wholeFile(tx, scope.conferenceId, fileId);
    if (file?.item !== 'asset-declaration') return err({ code: 'file-unknown' });
    await saveSignatures(tx, scope, fileId, signatures);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'dossier-signatures-recorded', file: file.name });
    return ok(null);
  });
}
