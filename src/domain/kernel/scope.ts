import type { ConferenceId, OrganisationId, UserId } from './ids';

/** Vai trò: what somebody may be in an organisation or, for the last two, in one conference. */
export type Role = 'administrator' | 'officer' | 'authority' | 'committee' | 'observer';

/** Who does it; the name is copied into the audit log. */
export type Actor = { userId: UserId; name: string };

/** Who is written down for an act: a person, or this house itself, which has no account. */
export type Author = { userId: UserId | null; name: string };

/** This house, where it acts by itself. */
export const thisHouse: Author = { userId: null, name: 'Tín Nhiệm 96' };

declare const minted: unique symbol;

/** Proof that the gate has let this person into this conference. Only `gate/session` mints one. */
export type ConferenceScope = {
  readonly [minted]: 'conference';
  conferenceId: ConferenceId;
  organisationId: OrganisationId;
  actor: Actor;
};

/** Proof that the gate has let this person act for this organisation. Only `gate/session` mints one. */
export type OrganisationScope = {
  readonly [minted]: 'organisation';
  organisationId: OrganisationId;
  actor: Actor;
};
