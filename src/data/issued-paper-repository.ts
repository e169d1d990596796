import 'server-only';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  isIssuable,
  type IssuableName,
  type IssuedPaper,
  type IssuedPaperId,
} from '@/domain/minutes/issued-paper';
import type { PaperKind, TakenNumber } from '@/domain/minutes/paper-number';
import { paperFormats, type PaperFormat } from '@/domain/minutes/papers';
import type { Prisma } from '@/generated/prisma/client';
import { fileKindNames } from './enum-names';
import type { Tx } from './transaction';

const withParts = {
  files: { select: { format: true, sha256: true } },
  signedCopies: { omit: { bytes: true }, orderBy: { version: 'desc' }, take: 1 },
} as const satisfies Prisma.IssuedPaperInclude;

type Row = Prisma.IssuedPaperGetPayload<{ include: typeof withParts; omit: { content: true } }>;

const shape = { include: withParts, omit: { content: true } } as const;

/** Makes everybody who takes a number in this unit wait for the end of the transaction. */
export async function lockRegister(tx: Tx, organisationId: OrganisationId): Promise<void> {
  await tx.$queryRaw`select 1 from "Organisation" where id = ${organisationId}::uuid for no key update`;
}

/** Every number of this kind that the unit has given out, those of papers still being written among them. */
export async function takenNumbers(
  tx: Tx,
  organisationId: OrganisationId,
  kind: PaperKind,
): Promise<(TakenNumber & { paperId: IssuedPaperId })[]> {
  const rows = await tx.issuedPaper.findMany({
    where: { organisationId, kind, number: { not: null } },
    select: { id: true, year: true, number: true, document: true, issuedOn: true },
  });
  return rows.map(({ id, number, ...line }) => ({
    ...line,
    number: number ?? 0,
    paperId: id as IssuedPaperId,
  }));
}

/** The issued papers of a conference, replaced ones among them. */
export async function issuedPapersOf(tx: Tx, conferenceId: ConferenceId): Promise<IssuedPaper[]> {
  const rows = await tx.issuedPaper.findMany({
    where: { conferenceId, code: { not: null } },
    orderBy: [{ issuedOn: 'asc' }, { id: 'asc' }],
    ...shape,
  });
  return rows.map(fromRow);
}

/** What a paper that is being issued is to carry. */
export type PaperToIssue = {
  document: IssuableName;
  kind: PaperKind | null;
  year: number;
  number: number | null;
  sign: string;
  issuedOn: string;
  replacesId: IssuedPaperId | null;
  reason: string;
};

/**
 * Takes the number for a paper that is then written. One that was broken off before takes the new number and day.
 * Null: the paper, or what replaces that one, is issued already. The register is locked.
 */
export async function takeNumber(
  tx: Tx,
  scope: ConferenceScope,
  paper: PaperToIssue,
): Promise<IssuedPaperId | null> {
  const { conferenceId, organisationId } = scope;
  const data = { ...paper, conferenceId, organisationId, issuedBy: scope.actor.name };
  const before = await brokenOff(tx, conferenceId, paper);
  if (before) {
    await tx.issuedPaper.updateMany({ where: { id: before, code: null }, data });
    return before;
  }
  const { document, replacesId } = paper;
  if (await tx.issuedPaper.findFirst({ where: { conferenceId, document, replacesId }, select: { id: true } }))
    return null;
  const { id } = await tx.issuedPaper.create({ data, select: { id: true } });
  return id as IssuedPaperId;
}

/** The paper that took a number and was never written, or null. */
export async function brokenOff(
  tx: Tx,
  conferenceId: ConferenceId,
  { document, replacesId }: Pick<PaperToIssue, 'document' | 'replacesId'>,
): Promise<IssuedPaperId | null> {
  const row = await tx.issuedPaper.findFirst({
    where: { conferenceId, document, replacesId, code: null },
    select: { id: true },
  });
  return row && (row.id as IssuedPaperId);
}

export type WrittenFile = { format: PaperFormat; sha256: string; bytes: Uint8Array };

/** Keeps what was written, for good; false when somebody else finished it, or gave it another number meanwhile. */
export async function keepIssue(
  tx: Tx,
  id: IssuedPaperId,
  { number, issuedOn }: Pick<PaperToIssue, 'number' | 'issuedOn'>,
  written: { code: string; content: unknown; files: readonly WrittenFile[] },
): Promise<boolean> {
  await tx.$queryRaw`select 1 from "IssuedPaper" where id = ${id}::uuid for update`;
  const open = await tx.issuedPaper.count({ where: { id, number, issuedOn, code: null } });
  if (open === 0) return false;
  await tx.issuedFile.createMany({
    data: written.files.map((file) => ({ ...file, paperId: id, bytes: new Uint8Array(file.bytes) })),
  });
  await tx.issuedPaper.update({
    where: { id },
    data: { code: written.code, content: written.content as Prisma.InputJsonValue },
    select: { id: true },
  });
  return true;
}

/** The kept bytes of one format, or null. */
export async function keptBytes(
  tx: Tx,
  paperId: IssuedPaperId,
  format: PaperFormat,
): Promise<Uint8Array | null> {
  const row = await tx.issuedFile.findUnique({ where: { paperId_format: { paperId, format } } });
  return row && row.bytes;
}

/** What an issued paper says, of which its check code is the hash. */
export async function saidBy(tx: Tx, id: IssuedPaperId): Promise<unknown> {
  const row = await tx.issuedPaper.findUniqueOrThrow({ where: { id }, select: { content: true } });
  return row.content;
}

function fromRow({ signedCopies: [copy], ...row }: Row): IssuedPaper {
  const { id, document, kind, number, sign, issuedOn, issuedBy, code, replacesId, reason, files } = row;
  if (!isIssuable(document) || code === null) throw new Error('A paper that was never issued.');
  return {
    ...{ document, number, sign, issuedOn, issuedBy, code, reason },
    id: id as IssuedPaperId,
    kind: kind as PaperKind | null,
    replacesId: replacesId as IssuedPaperId | null,
    files: files.map(({ format, sha256 }) => ({ format: formatOf(format), sha256 })),
    signed: copy
      ? {
          ...{ name: copy.name, size: copy.size, sha256: copy.sha256 },
          ...{ receivedOn: copy.receivedOn, receivedBy: copy.receivedBy, signer: copy.signer },
          kind: signedKind(fileKindNames.fromStored(copy.kind)),
        }
      : null,
  };
}

function signedKind(kind: 'pdf' | 'docx' | 'jpeg' | 'png'): 'pdf' | 'jpeg' | 'png' {
  if (kind === 'docx') throw new Error('A signed copy in Word.');
  return kind;
}

function formatOf(name: string): PaperFormat {
  const format = paperFormats.find((one) => one === name);
  if (!format) throw new Error(`A paper in no known format: ${name}`);
  return format;
}
