import type { ConferenceId, OrganisationId, UserId } from '../kernel/ids';
import type { Role } from '../kernel/scope';

/** A role in an organisation, or in one conference of it. */
export type Grant = { role: Role; organisationId: OrganisationId; conferenceId: ConferenceId | null };

/** Somebody who can sign in. */
export type Account = {
  id: UserId;
  username: string;
  fullName: string;
  position: string;
  grants: readonly Grant[];
};
