import 'server-only';
import { filesOfConference } from '@/data/dossier-files';
import { reading } from '@/data/transaction';
import { currentFiles, type DossierFileId } from '@/domain/dossier/dossier';
import { err, ok, type Result } from '@/domain/kernel/result';
import { openLink, type OpenLinkRefusal } from './open-link';
import { storedFile, type StoredFile } from './stored-file';

/** A current paper of the conference, for the voter of a reading link. Writes nothing down. */
export async function readPaper(
  token: string,
  fileId: DossierFileId,
): Promise<Result<StoredFile, OpenLinkRefusal | { code: 'file-unknown' }>> {
  return reading(async (tx) => {
    const opened = await openLink(tx, token);
    if (!opened.ok) return opened;
    const files = currentFiles(await filesOfConference(tx, opened.value.conference.id));
    const file = files.find(({ id }) => id === fileId);
    return file ? ok(storedFile(file)) : err({ code: 'file-unknown' });
  });
}
