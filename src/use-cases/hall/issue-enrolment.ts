import 'server-only';
import { randomBytes } from 'node:crypto';
import { saveEnrolment, type EnrolmentTarget } from '@/data/account-repository';
import { recordEvent } from '@/data/audit-log';
import { committeeOfConference, observersOfConference } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { transaction, type Tx } from '@/data/transaction';
import { fromConvening, mustStandIn } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';

/** How long a one-time link works. */
const validMinutes = 30;

export type IssuedEnrolment = { token: string; fullName: string; validMinutes: number };

/**
 * Issues a one-time link by which a committee member or observer makes their account, or sets a new passphrase.
 * The token leaves here once; only its SHA-256 is kept. Earlier unused links of the same person stop working.
 */
export async function issueEnrolment(
  scope: ConferenceScope,
  target: EnrolmentTarget,
): Promise<Result<IssuedEnrolment, WrongState | { code: 'person-unknown' }>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), fromConvening);
    if (!standing.ok) return standing;
    const fullName = await nameOf(tx, scope, target);
    if (fullName === null) return err({ code: 'person-unknown' });

    const token = randomBytes(32).toString('base64url');
    const tokenHash = sha256Hex(token);
    const expiresAt = new Date(now().getTime() + validMinutes * 60_000);
    await saveEnrolment(tx, scope, { tokenHash, target, expiresAt });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'enrolment-issued', name: fullName });
    return ok({ token, fullName, validMinutes });
  });
}

/** The person's name, where they are on this conference's own list. */
async function nameOf(tx: Tx, scope: ConferenceScope, target: EnrolmentTarget): Promise<string | null> {
  const people =
    target.kind === 'committee'
      ? await committeeOfConference(tx, scope.conferenceId)
      : await observersOfConference(tx, scope.conferenceId);
  return people.find((person) => person.id === target.personId)?.fullName ?? null;
}
