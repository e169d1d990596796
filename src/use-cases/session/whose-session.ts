import 'server-only';
import { accountOfSession } from '@/data/account-repository';
import { conferenceById } from '@/data/conference-repository';
import { withSubordinates } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import type { Account } from '@/domain/organisation/account';
import { now } from '@/lib/clock';

/** The account behind a session that is neither expired nor revoked. */
export async function whoseSession(sessionId: string): Promise<Account | null> {
  return reading((tx) => accountOfSession(tx, sessionId, now()));
}

/** The conference somebody asks for, or null. */
export async function findConference(id: ConferenceId): Promise<Conference | null> {
  return reading((tx) => conferenceById(tx, id));
}

/** The organisations in which a role given in these reaches: they and all below. */
export async function reachOf(ids: readonly OrganisationId[]): Promise<OrganisationId[]> {
  return reading((tx) => withSubordinates(tx, ids));
}
