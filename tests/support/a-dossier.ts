import { createHash } from 'node:crypto';
import type { DossierFileId, DossierPlace, Signatures } from '@/domain/dossier/dossier';
import { pieceBytes } from '@/domain/dossier/upload';
import type { Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { beginUpload, type BeginUpload } from '@/use-cases/dossier/begin-upload';
import { finishUpload } from '@/use-cases/dossier/finish-upload';
import { keepPiece } from '@/use-cases/dossier/keep-piece';
import type { Roll } from '@/domain/conference/roll';
import { aPdf } from './some-papers';

type Paper = DossierPlace & Partial<Signatures> & { bytes?: Uint8Array; name?: string; reason?: string };

/** What the sender announces of a paper. */
export function announced({
  bytes = aPdf(),
  name = 'Báo cáo.pdf',
  reason = '',
  ...place
}: Paper): BeginUpload {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { subjectId: place.subjectId, item: place.item, name, reason, size: bytes.length, sha256 };
}

/** Sends these pieces of a file that was announced. */
export async function sendPieces(
  scope: ConferenceScope,
  fileId: DossierFileId,
  bytes: Uint8Array,
  indexes: readonly number[],
): Promise<void> {
  for (const index of indexes) {
    const piece = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);
    valueOf(await keepPiece(scope, { fileId, index, bytes: piece }));
  }
}

/** Sends a paper from beginning to end, as a browser does; the answer of the last step. */
export async function sendPaper(scope: ConferenceScope, paper: Paper) {
  const bytes = paper.bytes ?? aPdf();
  const begun = await beginUpload(scope, announced({ ...paper, bytes }));
  if (!begun.ok) return begun;
  const { fileId, missing } = begun.value;
  await sendPieces(scope, fileId, bytes, missing);
  const { signedByDeclarer = true, signedByReceiver = true } = paper;
  return finishUpload(scope, { fileId, signedByDeclarer, signedByReceiver });
}

/** Every paper that voters are to be given, of everybody on the list. */
export async function wholeDossiers(scope: ConferenceScope, roll: Roll): Promise<void> {
  for (const { id: subjectId } of roll.subjects) {
    valueOf(await sendPaper(scope, { subjectId, item: 'report' }));
    valueOf(await sendPaper(scope, { subjectId, item: 'asset-declaration' }));
  }
  valueOf(await sendPaper(scope, { subjectId: null, item: 'collective-review' }));
}

export function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}
