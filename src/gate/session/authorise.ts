import 'server-only';
import { z } from 'zod';
import type { Account, Grant } from '@/domain/organisation/account';
import type { Conference } from '@/domain/conference/conference';
import type { ResultReach } from '@/domain/conference/disclosure';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';
import { findConference, reachOf } from '@/use-cases/session/whose-session';
import { currentAccount } from './current-account';
import { roleMay, type Permission } from './permissions';

export type Unauthorised = { code: 'signed-out' } | { code: 'not-allowed' };

export type Entered = { scope: ConferenceScope; account: Account; conference: Conference };

const id = z.uuid();

/**
 * Lets the signed-in person into one conference for one purpose. A conference that does not exist and one that
 * may not be seen get the same answer.
 */
export async function enterConference(
  conferenceId: string,
  permission: Permission,
): Promise<Result<Entered, Unauthorised>> {
  const account = await currentAccount();
  if (!account) return err({ code: 'signed-out' });
  const conference = id.safeParse(conferenceId).success
    ? await findConference(conferenceId as ConferenceId)
    : null;
  if (!conference || !(await mayEnter(account, conference, permission))) return err({ code: 'not-allowed' });
  return ok({ scope: mintConferenceScope(account, conference), account, conference });
}

/** Lets the signed-in person act for an organisation. */
export async function enterOrganisation(
  organisationId: string,
  permission: Permission,
): Promise<Result<OrganisationScope, Unauthorised>> {
  const account = await currentAccount();
  if (!account) return err({ code: 'signed-out' });
  const reach = await reachOf(heldIn(account, permission));
  const organisation = reach.find((reached) => reached === organisationId);
  if (!organisation) return err({ code: 'not-allowed' });
  const actor = { userId: account.id, name: account.fullName };
  return ok({ organisationId: organisation, actor } as OrganisationScope);
}

/** The organisations in which the account may do this, with all below them. */
export async function reachFor(account: Account, permission: Permission): Promise<OrganisationId[]> {
  return reachOf(heldIn(account, permission));
}

/** Does any grant of this account allow it in this conference? */
export async function mayEnter(
  account: Account,
  conference: Pick<Conference, 'id' | 'organisationId'>,
  permission: Permission,
): Promise<boolean> {
  const inConference = account.grants.some(
    (grant) => roleMay(grant.role, permission) && grant.conferenceId === conference.id,
  );
  if (inConference) return true;
  const reach = await reachOf(heldIn(account, permission));
  return reach.includes(conference.organisationId);
}

/** Of which conferences this account may see announced results, while it looks at one of this unit. */
export async function resultReachOf(account: Account, unitInView: OrganisationId): Promise<ResultReach> {
  const permission = 'results.after-announcement';
  return {
    organisationIds: await reachFor(account, permission),
    conferenceIds: account.grants.flatMap(({ role, conferenceId }) =>
      conferenceId !== null && roleMay(role, permission) ? [conferenceId] : [],
    ),
    unitInView,
  };
}

function heldIn(account: Account, permission: Permission): OrganisationId[] {
  const isWide = (grant: Grant) => grant.conferenceId === null && roleMay(grant.role, permission);
  return account.grants.filter(isWide).map((grant) => grant.organisationId);
}

/** The only place where a conference scope comes into being. */
function mintConferenceScope(account: Account, conference: Conference): ConferenceScope {
  return {
    conferenceId: conference.id,
    organisationId: conference.organisationId,
    actor: { userId: account.id, name: account.fullName },
  } as ConferenceScope;
}
