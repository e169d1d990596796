import 'server-only';
import { keepPiece as save, uploadById } from '@/data/dossier-files';
import { transaction } from '@/data/transaction';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { pieceLength } from '@/domain/dossier/upload';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type KeepPiece = { fileId: DossierFileId; index: number; bytes: Uint8Array };

/** Keeps one piece of a file under way. Idempotent. Refused: no such upload, or not the length the piece must have. */
export async function keepPiece(
  scope: ConferenceScope,
  { fileId, index, bytes }: KeepPiece,
): Promise<Result<null, { code: 'upload-unknown' } | { code: 'upload-incomplete' }>> {
  return transaction(async (tx) => {
    const upload = await uploadById(tx, scope.conferenceId, fileId);
    if (!upload) return err({ code: 'upload-unknown' });
    const length = pieceLength(upload.size, index);
    if (length === 0 || bytes.length !== length) return err({ code: 'upload-incomplete' });
    await save(tx, fileId, index, bytes);
    return ok(null);
  });
}
