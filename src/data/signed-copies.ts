import 'server-only';
import type { IssuedPaperId, SignedCopy } from '@/domain/minutes/issued-paper';
import type { FileKind } from '@/generated/prisma/client';
import { fileKindNames } from './enum-names';
import type { Tx } from './transaction';

const mediaTypes = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' };

/** Keeps a signed copy beside those that came before; the last one counts. The conference is locked. */
export async function keepSignedCopy(
  tx: Tx,
  paperId: IssuedPaperId,
  { kind, ...copy }: SignedCopy,
  bytes: Uint8Array,
): Promise<void> {
  const before = await tx.signedCopy.count({ where: { paperId } });
  await tx.signedCopy.create({
    data: {
      ...copy,
      paperId,
      kind: fileKindNames.toStored(kind),
      version: before + 1,
      bytes: new Uint8Array(bytes),
    },
    select: { version: true },
  });
}

/** Every signed copy of a paper, the first first, without its bytes. */
export async function signedCopiesOf(
  tx: Tx,
  paperId: IssuedPaperId,
): Promise<{ version: number; extension: string }[]> {
  const rows = await tx.signedCopy.findMany({
    where: { paperId },
    orderBy: { version: 'asc' },
    select: { version: true, kind: true },
  });
  return rows.map(({ version, kind }) => ({ version, extension: endingOf(kind).extension }));
}

/** The bytes of one signed copy. */
export async function signedVersion(tx: Tx, paperId: IssuedPaperId, version: number): Promise<Uint8Array> {
  const { bytes } = await tx.signedCopy.findUniqueOrThrow({
    where: { paperId_version: { paperId, version } },
    select: { bytes: true },
  });
  return bytes;
}

/** The signed copy that counts, or null. */
export async function signedBytes(
  tx: Tx,
  paperId: IssuedPaperId,
): Promise<{ bytes: Uint8Array; mediaType: string; extension: string } | null> {
  const row = await tx.signedCopy.findFirst({ where: { paperId }, orderBy: { version: 'desc' } });
  return row && { bytes: row.bytes, ...endingOf(row.kind) };
}

function endingOf(stored: FileKind): { mediaType: string; extension: string } {
  const kind = fileKindNames.fromStored(stored);
  if (kind === 'docx') throw new Error('A signed copy in Word.');
  return { mediaType: mediaTypes[kind], extension: kind === 'jpeg' ? 'jpg' : kind };
}
