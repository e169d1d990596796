import 'server-only';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { isIssuable, type IssuableName, type RegisterState } from '@/domain/minutes/issued-paper';
import type { PaperKind } from '@/domain/minutes/paper-number';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from './transaction';

/** One line of sổ văn bản đi: the heading of a paper, never what it says. */
export type RegisterEntry = {
  id: string;
  conferenceId: ConferenceId;
  document: IssuableName;
  kind: PaperKind | null;
  number: number | null;
  sign: string;
  issuedOn: string;
  issuedBy: string;
  code: string;
  unitName: string;
  conferenceName: string;
  state: RegisterState;
  /** What it took the place of, and what took its place: sign and day. */
  replaces: RegisterLink | null;
  replacedBy: RegisterLink | null;
  reason: string;
};

export type RegisterLink = { sign: string; issuedOn: string };

const link = { select: { sign: true, issuedOn: true, code: true } } as const;

const lineShape = {
  omit: { content: true },
  include: {
    organisation: { select: { name: true } },
    conference: { select: { name: true } },
    replaces: link,
    replacedBy: link,
    _count: { select: { signedCopies: true } },
  },
} as const satisfies Prisma.IssuedPaperDefaultArgs;

type Row = Prisma.IssuedPaperGetPayload<typeof lineShape>;

/** The papers these units issued in a year, by unit, kind and number; those without a number last, by day. */
export async function registerOf(
  tx: Tx,
  organisationIds: readonly OrganisationId[],
  year: number,
): Promise<RegisterEntry[]> {
  const rows = await tx.issuedPaper.findMany({
    where: { organisationId: { in: [...organisationIds] }, year, code: { not: null } },
    orderBy: [
      { organisation: { name: 'asc' } },
      { kind: { sort: 'asc', nulls: 'last' } },
      { number: 'asc' },
      { issuedOn: 'asc' },
      { id: 'asc' },
    ],
    ...lineShape,
  });
  return rows.map(fromRow);
}

/** The years in which these units issued papers, the latest first. */
export async function yearsOfRegister(tx: Tx, organisationIds: readonly OrganisationId[]): Promise<number[]> {
  const rows = await tx.issuedPaper.findMany({
    where: { organisationId: { in: [...organisationIds] }, code: { not: null } },
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  });
  return rows.map(({ year }) => year);
}

/** The paper of a code, or null. */
export async function paperOfCode(tx: Tx, code: string): Promise<RegisterEntry | null> {
  const row = await tx.issuedPaper.findUnique({ where: { code }, ...lineShape });
  return row && fromRow(row);
}

/** The paper that a file belongs to by its SHA-256 in hex, and whether the file is its signed copy; or null. */
export async function paperOfFile(
  tx: Tx,
  sha256: string,
): Promise<{ entry: RegisterEntry; isSigned: boolean } | null> {
  const kept = await tx.issuedPaper.findFirst({
    where: { code: { not: null }, files: { some: { sha256 } } },
    ...lineShape,
  });
  if (kept) return { entry: fromRow(kept), isSigned: false };
  const signed = await tx.issuedPaper.findFirst({
    where: { code: { not: null }, signedCopies: { some: { sha256 } } },
    ...lineShape,
  });
  return signed && { entry: fromRow(signed), isSigned: true };
}

function fromRow(row: Row): RegisterEntry {
  const { id, conferenceId, document, kind, number, sign, issuedOn, issuedBy, code, reason } = row;
  if (!isIssuable(document) || code === null) throw new Error('A paper that was never issued.');
  const replacedBy = linkOf(row.replacedBy);
  const state = replacedBy ? 'replaced' : row._count.signedCopies > 0 ? 'signed' : 'issued';
  return {
    ...{ id, document, number, sign, issuedOn, issuedBy, code, reason, state, replacedBy },
    conferenceId: conferenceId as ConferenceId,
    kind: kind as PaperKind | null,
    unitName: row.organisation.name,
    conferenceName: row.conference.name,
    replaces: linkOf(row.replaces),
  };
}

/** A replacement counts once it is written. */
function linkOf(other: (RegisterLink & { code: string | null }) | null): RegisterLink | null {
  return other === null || other.code === null ? null : { sign: other.sign, issuedOn: other.issuedOn };
}
