import 'server-only';
import type { IssuedPaperId, SignedCopy } from '@/domain/minutes/issued-paper';
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

/** The signed copy that counts, or null. */
export async function signedBytes(
  tx: Tx,
  paperId: IssuedPaperId,
): Promise<{ bytes: Uint8Array; mediaType: string; extension: string } | null> {
  const row = await tx.signedCopy.findFirst({ where: { paperId }, orderBy: { version: 'desc' } });
  if (!row) return null;
  const kind = fileKindNames.fromStored(row.kind);
  if (kind === 'docx') throw new Error('A signed copy in Word.');
  return { bytes: row.bytes, mediaType: mediaTypes[kind], extension: kind === 'jpeg' ? 'jpg' : kind };
}
