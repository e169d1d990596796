import 'server-only';
import { pieceOf, wholeFile } from '@/data/dossier-files';
import { reading, type Tx } from '@/data/transaction';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { storedFile, type StoredFile } from './stored-file';

/** Any version of any paper, for an officer; none whose bytes were destroyed with the ballots. */
export async function openFile(
  scope: ConferenceScope,
  { fileId }: { fileId: DossierFileId },
): Promise<Result<StoredFile, { code: 'file-unknown' }>> {
  const file = await reading((tx) => keptFile(tx, scope, fileId));
  return file ? ok(storedFile(file)) : err({ code: 'file-unknown' });
}

async function keptFile(tx: Tx, { conferenceId }: ConferenceScope, fileId: DossierFileId) {
  const file = await wholeFile(tx, conferenceId, fileId);
  return file && (await pieceOf(tx, fileId, 0)) ? file : null;
}
