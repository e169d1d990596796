import 'server-only';
import type { ConferenceId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Tx } from './transaction';

export type NewReadingLink = { voterId: VoterId; tokenHash: string };

/** Whom a link is for. */
export type ReadingLink = {
  conferenceId: ConferenceId;
  voterId: VoterId;
  voterName: string;
  isRevoked: boolean;
};

/** One voter's link and reading, as officers see it. */
export type VoterReading = {
  voterId: VoterId;
  number: number;
  fullName: string;
  post: string;
  link: 'none' | 'issued' | 'revoked';
  issuedOn: string | null;
  /** The days before the session on which the voter opened the dossiers, earliest first. */
  days: readonly string[];
};

/** Gives these voters new links; what they had before stops working. One statement, however long the roll is. */
export async function replaceReadingLinks(
  tx: Tx,
  scope: ConferenceScope,
  links: readonly NewReadingLink[],
  issuedOn: string,
): Promise<void> {
  await tx.$executeRaw`
    insert into "ReadingLink" ("voterId", "conferenceId", "tokenHash", "issuedOn")
    select "voterId", ${scope.conferenceId}::uuid, "tokenHash", ${issuedOn}
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link("voterId" uuid, "tokenHash" text)
    on conflict ("voterId") do update
      set "tokenHash" = excluded."tokenHash", "issuedOn" = excluded."issuedOn", "revokedOn" = null`;
}

/** Stops a voter's link; false when there is none that works. */
export async function revokeReadingLink(
  tx: Tx,
  scope: ConferenceScope,
  voterId: VoterId,
  revokedOn: string,
): Promise<boolean> {
  const { count } = await tx.readingLink.updateMany({
    where: { voterId, conferenceId: scope.conferenceId, revokedOn: null },
    data: { revokedOn },
  });
  return count === 1;
}

/** The link of this hash, or null. */
export async function readingLinkByHash(tx: Tx, tokenHash: string): Promise<ReadingLink | null> {
  const row = await tx.readingLink.findUnique({
    where: { tokenHash },
    include: { voter: { select: { fullName: true } } },
  });
  if (!row) return null;
  return {
    conferenceId: row.conferenceId as ConferenceId,
    voterId: row.voterId as VoterId,
    voterName: row.voter.fullName,
    isRevoked: row.revokedOn !== null,
  };
}

/** Writes down that the voter opened the dossiers on this day; again on that day changes nothing. */
export async function recordReadingDay(
  tx: Tx,
  { conferenceId, voterId }: Pick<ReadingLink, 'conferenceId' | 'voterId'>,
  day: string,
): Promise<void> {
  await tx.readingDay.createMany({ data: [{ conferenceId, voterId, day }], skipDuplicates: true });
}

/** Every voter of the conference by number, with their link and the days they read on. */
export async function readingsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<VoterReading[]> {
  const rows = await tx.voter.findMany({
    where: { conferenceId },
    orderBy: { number: 'asc' },
    include: { readingLink: true, readingDays: { orderBy: { day: 'asc' } } },
  });
  return rows.map(({ id, number, fullName, post, readingLink: link, readingDays }) => ({
    ...{ number, fullName, post },
    voterId: id as VoterId,
    link: link === null ? 'none' : link.revokedOn === null ? 'issued' : 'revoked',
    issuedOn: link?.issuedOn ?? null,
    days: readingDays.map(({ day }) => day),
  }));
}
