import 'server-only';
import { randomBytes } from 'node:crypto';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { readingsOfConference, replaceReadingLinks, type VoterReading } from '@/data/reading-links';
import { transaction } from '@/data/transaction';
import { mustBeReal } from '@/domain/conference/rehearsal';
import { mustStandIn } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';
import { vietnamDay } from '@/lib/text/vietnam-time';

/**
 * For whom: those named (also where a link was revoked), everybody whose link was not revoked, or those who never had
 * one.
 */
export type IssueReadingLinks = {
  voterIds: readonly VoterId[] | 'all' | 'without-link';
  /** The address of this house as readers reach it: "https://may-chu:3000". */
  origin: string;
};

export type IssuedReadingLink = { voterId: VoterId; url: string };

/**
 * Draws new personal reading links, for printing into invitations or showing once. A token leaves here once; only its
 * SHA-256 is kept, so whoever is given a new link can no longer use the one before. By roll number; refused where nobody
 * is left to be given one, and in a rehearsal, whose voters nobody can reach. Not idempotent.
 */
export async function issueReadingLinks(
  scope: ConferenceScope,
  { voterIds, origin }: IssueReadingLinks,
): Promise<
  Result<IssuedReadingLink[], WrongState | { code: 'not-on-roll' | 'nobody-to-link' | 'only-a-rehearsal' }>
> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), ['draft', 'convened', 'in-session']);
    if (!standing.ok) return standing;
    const real = mustBeReal(standing.value);
    if (!real.ok) return real;
    const roll = await readingsOfConference(tx, scope.conferenceId);
    const wanted = roll.filter((one) => isMeant(voterIds, one));
    const isByName = typeof voterIds !== 'string';
    if (isByName && wanted.length !== new Set(voterIds).size) return err({ code: 'not-on-roll' });
    if (wanted.length === 0) return err({ code: 'nobody-to-link' });
    const drawn = wanted.map(({ voterId }) => ({ voterId, token: randomBytes(32).toString('base64url') }));
    const links = drawn.map(({ voterId, token }) => ({ voterId, tokenHash: hashOfToken(token) }));
    await replaceReadingLinks(tx, scope, links, vietnamDay(now()));
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'reading-links-issued', count: drawn.length });
    return ok(drawn.map(({ voterId, token }) => ({ voterId, url: `${origin}/read/${token}` })));
  });
}

function isMeant(voterIds: IssueReadingLinks['voterIds'], { voterId, link }: VoterReading): boolean {
  switch (voterIds) {
    case 'all':
      return link !== 'revoked';
    case 'without-link':
      return link === 'none';
    default:
      return voterIds.includes(voterId);
  }
}

function hashOfToken(token: string): string {
  return sha256Hex(token);
}
