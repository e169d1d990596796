import 'server-only';
import { wholeFile } from '@/data/dossier-files';
import { reading } from '@/data/transaction';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { storedFile, type StoredFile } from './stored-file';

/** Any version of any paper, for an officer. */
export async function openFile(
  scope: ConferenceScope,
  { fileId }: { fileId: DossierFileId },
): Promise<Result<StoredFile, { code: 'file-unknown' }>> {
  const file = await reading((tx) => wholeFile(tx, scope.conferenceId, fileId));
  return file ? ok(storedFile(file)) : err({ code: 'file-unknown' });
}
