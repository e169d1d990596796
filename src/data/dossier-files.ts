import 'server-only';
import type {
  DossierFile,
  DossierFileId,
  DossierPlace,
  FileKind,
  Signatures,
} from '@/domain/dossier/dossier';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { DossierFile as Row } from '@/generated/prisma/client';
import { fileKindNames, dossierItemNames } from './enum-names';
import type { Tx } from './transaction';

/** A file on its way, as it was announced. */
export type NewUpload = DossierPlace & {
  name: string;
  size: number;
  sha256: string;
  receivedOn: string;
  reason: string;
};

export type Upload = NewUpload & { id: DossierFileId };

/** Every whole version of every paper of the conference, oldest version first. */
export async function filesOfConference(tx: Tx, conferenceId: ConferenceId): Promise<DossierFile[]> {
  const rows = await tx.dossierFile.findMany({
    where: { conferenceId, version: { not: null } },
    orderBy: [{ version: 'asc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** A whole file of this conference, or null. */
export async function wholeFile(
  tx: Tx,
  conferenceId: ConferenceId,
  id: DossierFileId,
): Promise<DossierFile | null> {
  const row = await tx.dossierFile.findFirst({ where: { id, conferenceId, version: { not: null } } });
  return row && fromRow(row);
}

/** An upload under way, or null when there is none of that id (it may be whole by now). */
export async function uploadById(
  tx: Tx,
  conferenceId: ConferenceId,
  id: DossierFileId,
): Promise<Upload | null> {
  const row = await tx.dossierFile.findFirst({ where: { id, conferenceId, version: null } });
  return row && asUpload(row);
}

/** An upload of the same content for the same paper that was broken off, or null. */
export async function brokenOffUpload(
  tx: Tx,
  scope: ConferenceScope,
  { subjectId, item, size, sha256 }: NewUpload,
): Promise<Upload | null> {
  const { conferenceId } = scope;
  const where = {
    conferenceId,
    subjectId,
    item: dossierItemNames.toStored(item),
    size,
    sha256,
    version: null,
  };
  const row = await tx.dossierFile.findFirst({ where });
  return row && asUpload(row);
}

/** Announces a file; its pieces follow. Not idempotent. */
export async function createUpload(
  tx: Tx,
  scope: ConferenceScope,
  upload: NewUpload,
): Promise<DossierFileId> {
  const { item, ...plain } = upload;
  const row = await tx.dossierFile.create({
    data: {
      ...plain,
      item: dossierItemNames.toStored(item),
      conferenceId: scope.conferenceId,
      uploadedBy: scope.actor.name,
    },
  });
  return row.id as DossierFileId;
}

/** Forgets uploads that were broken off before that day and never taken up again. */
export async function forgetUploadsBefore(tx: Tx, scope: ConferenceScope, day: string): Promise<void> {
  await tx.dossierFile.deleteMany({
    where: { conferenceId: scope.conferenceId, version: null, receivedOn: { lt: day } },
  });
}

/** Keeps one piece; the same piece again changes nothing. */
export async function keepPiece(
  tx: Tx,
  fileId: DossierFileId,
  index: number,
  bytes: Uint8Array,
): Promise<void> {
  await tx.dossierChunk.upsert({
    where: { fileId_index: { fileId, index } },
    create: { fileId, index, bytes: new Uint8Array(bytes) },
    update: {},
  });
}

/** Which pieces of a file have come. */
export async function piecesPresent(tx: Tx, fileId: DossierFileId): Promise<number[]> {
  const rows = await tx.dossierChunk.findMany({
    where: { fileId },
    select: { index: true },
    orderBy: { index: 'asc' },
  });
  return rows.map(({ index }) => index);
}

/** One piece, or null when it is not there. */
export async function pieceOf(tx: Tx, fileId: DossierFileId, index: number): Promise<Uint8Array | null> {
  const row = await tx.dossierChunk.findUnique({ where: { fileId_index: { fileId, index } } });
  return row && row.bytes;
}

/** Makes an upload the newest version of its paper; false when somebody else did so already. The conference is locked. */
export async function completeUpload(
  tx: Tx,
  scope: ConferenceScope,
  id: DossierFileId,
  { version, kind, ...signatures }: { version: number; kind: FileKind } & Signatures,
): Promise<boolean> {
  const { count } = await tx.dossierFile.updateMany({
    where: { id, conferenceId: scope.conferenceId, version: null },
    data: { version, kind: fileKindNames.toStored(kind), ...signatures },
  });
  return count === 1;
}

/** Writes down who has signed a declaration. */
export async function saveSignatures(
  tx: Tx,
  scope: ConferenceScope,
  id: DossierFileId,
  { signedByDeclarer, signedByReceiver }: Signatures,
): Promise<void> {
  await tx.dossierFile.updateMany({
    where: { id, conferenceId: scope.conferenceId },
    data: { signedByDeclarer, signedByReceiver },
  });
}

/** Removes files, whole or under way, with their pieces. */
export async function removeFiles(
  tx: Tx,
  scope: ConferenceScope,
  ids: readonly DossierFileId[],
): Promise<void> {
  await tx.dossierFile.deleteMany({ where: { conferenceId: scope.conferenceId, id: { in: [...ids] } } });
}

function asUpload({ id, subjectId, item, name, size, sha256, receivedOn, reason }: Row): Upload {
  return {
    ...{ name, size, sha256, receivedOn, reason },
    id: id as DossierFileId,
    subjectId: subjectId as SubjectId | null,
    item: dossierItemNames.fromStored(item),
  };
}

function fromRow(row: Row): DossierFile {
  const { version, kind, uploadedBy, signedByDeclarer, signedByReceiver } = row;
  if (version === null || kind === null) throw new Error('An upload under way was read as a file.');
  return {
    ...asUpload(row),
    ...{ version, uploadedBy, signedByDeclarer, signedByReceiver },
    kind: fileKindNames.fromStored(kind),
  };
}
