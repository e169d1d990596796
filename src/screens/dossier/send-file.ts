import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DossierPlace, Signatures } from '@/domain/dossier/dossier';
import { pieceBytes, pieceCount } from '@/domain/dossier/upload';
import { err, type Result } from '@/domain/kernel/result';
import { beginUploadAction, finishUploadAction } from '@/gate/dossier/dossier.actions';
import type { Refusal } from '../hall/use-refusal-sentence';

export type FileToSend = DossierPlace & Signatures & { file: File; reason: string };

/** Waits before a piece is sent again, in milliseconds; after the last the person is asked. */
const waits = [500, 1500, 4000];

/**
 * Sends a file in pieces; `onProgress` is told a share from 0 to 1. A broken line costs one piece, and the same file
 * sent again later goes on where it stopped.
 */
export async function sendFile(
  conferenceId: string,
  { file, subjectId, item, reason, ...signatures }: FileToSend,
  onProgress: (share: number) => void,
): Promise<Result<unknown, Refusal>> {
  const announced = { subjectId, item, reason, name: file.name, size: file.size, sha256: await hashOf(file) };
  const begun = await beginUploadAction(conferenceId, announced).catch(offline);
  if (!begun.ok) return begun;
  const { fileId, missing } = begun.value;
  const all = pieceCount(file.size);
  for (const [done, index] of missing.entries()) {
    onProgress((all - missing.length + done) / all);
    const sent = await sendPiece(
      `/api/conferences/${conferenceId}/dossiers/uploads/${fileId}/${index}`,
      piece(file, index),
    );
    if (sent) return err(sent);
  }
  onProgress(1);
  return finishUploadAction(conferenceId, { fileId, ...signatures }).catch(offline);
}

function piece(file: File, index: number): Blob {
  return file.slice(index * pieceBytes, (index + 1) * pieceBytes);
}

/** Null when the piece was kept. Nothing is decided from an answer that did not come: it is asked again. */
async function sendPiece(url: string, body: Blob): Promise<Refusal | null> {
  for (const wait of [...waits, null]) {
    const status = await fetch(url, { method: 'PUT', body }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 204) return null;
    if (status === 401) return { code: 'signed-out' };
    if (status >= 400 && status < 500) return { code: 'upload-unknown' };
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { code: 'offline' };
}

/** Piece by piece, and without WebCrypto, which a hall without a certificate has not. */
async function hashOf(file: File): Promise<string> {
  const hash = sha256.create();
  for (let index = 0; index < pieceCount(file.size); index += 1)
    hash.update(new Uint8Array(await piece(file, index).arrayBuffer()));
  return bytesToHex(hash.digest());
}

function offline() {
  return err({ code: 'offline' as const });
}
