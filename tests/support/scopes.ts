import type { ConferenceId, OrganisationId, UserId } from '@/domain/kernel/ids';
import type { Actor, ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';

/** The officer in whose name builders act, where a test names nobody. */
export const someOfficer: Actor = {
  userId: '00000000-0000-4000-8000-000000000001' as UserId,
  name: 'Chu Thị Mỹ Lệ',
};

/** What the gate would mint. Tests of use cases begin behind the gate. */
export function conferenceScope(
  conference: { id: ConferenceId; organisationId: OrganisationId },
  actor: Actor = someOfficer,
): ConferenceScope {
  const { id: conferenceId, organisationId } = conference;
  return { conferenceId, organisationId, actor } as ConferenceScope;
}

export function organisationScope(
  organisationId: OrganisationId,
  actor: Actor = someOfficer,
): OrganisationScope {
  return { organisationId, actor } as OrganisationScope;
}
