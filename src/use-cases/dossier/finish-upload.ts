import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import {
  completeUpload,
  filesOfConference,
  pieceOf,
  removeFiles,
  uploadById,
  wholeFile,
  type Upload,
} from '@/data/dossier-files';
import { dossierCaseOf } from '@/data/dossier-repository';
import { reading, transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { isSamePlace, type DossierFileId, type FileKind, type Signatures } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { mayReceive, pieceCount, type ReceiveRefusal } from '@/domain/dossier/upload';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { recogniseFile, type FileFault } from '@/lib/files/recognise-file';
import { sha256Hex } from '@/lib/sha256-hex';

export type FinishUpload = { fileId: DossierFileId } & Signatures;

export type FinishUploadRefusal =
  | WrongState
  | ReceiveRefusal
  | { code: 'upload-unknown' }
  | { code: 'upload-incomplete' }
  | { code: FileFault };

/**
 * Makes a file under way the newest version of its paper, once its hash fits and its content is what may be kept; else
 * it is forgotten. Idempotent: a file that is whole already stays.
 */
export async function finishUpload(
  scope: ConferenceScope,
  { fileId, ...signatures }: FinishUpload,
): Promise<Result<null, FinishUploadRefusal>> {
  const upload = await reading((tx) => uploadById(tx, scope.conferenceId, fileId));
  if (!upload) {
    const whole = await reading((tx) => wholeFile(tx, scope.conferenceId, fileId));
    return whole ? ok(null) : err({ code: 'upload-unknown' });
  }
  const checked = await checkContent(upload);
  if (!checked.ok) {
    if (checked.error.code !== 'upload-incomplete') await forget(scope, fileId);
    return checked;
  }
  return complete(scope, upload, { kind: checked.value, ...signatures });
}

/** What the file is; refused when a piece is missing or damaged on the way, or when it is nothing that may be kept. */
async function checkContent(
  upload: Upload,
): Promise<Result<FileKind, { code: 'upload-incomplete' } | { code: FileFault }>> {
  const pieces: Uint8Array[] = [];
  for (let index = 0; index < pieceCount(upload.size); index += 1) {
    const piece = await reading((tx) => pieceOf(tx, upload.id, index));
    if (!piece) return err({ code: 'upload-incomplete' });
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  if (sha256Hex(bytes) !== upload.sha256) return err({ code: 'file-damaged' });
  const found = await recogniseFile(bytes);
  return 'fault' in found ? err({ code: found.fault }) : ok(found.kind);
}

async function complete(
  scope: ConferenceScope,
  upload: Upload,
  made: { kind: FileKind } & Signatures,
): Promise<Result<null, FinishUploadRefusal>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    const files = await filesOfConference(tx, scope.conferenceId);
    // The dossiers may have been released while the file was on its way.
    const may = mayReceive(upload, { files, ...(await dossierCaseOf(tx, scope.conferenceId)) });
    if (!may.ok) return may;
    const former = files.filter((file) => isSamePlace(file, upload));
    const version = Math.max(0, ...former.map((file) => file.version)) + 1;
    const isDeclaration = upload.item === 'asset-declaration';
    const signed = isDeclaration ? made : { signedByDeclarer: false, signedByReceiver: false };
    const { signedByDeclarer, signedByReceiver } = signed;
    const asVersion = { version, kind: made.kind, signedByDeclarer, signedByReceiver };
    if (!(await completeUpload(tx, scope, upload.id, asVersion))) return ok(null);
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      {
        type: 'dossier-file-received',
        file: upload.name,
        version,
        fingerprint: upload.sha256.slice(0, 16),
      },
    );
    return ok(null);
  });
}

async function forget(scope: ConferenceScope, fileId: DossierFileId): Promise<void> {
  await transaction(async (tx) => ok(await removeFiles(tx, scope, [fileId])));
}
