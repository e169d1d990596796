import { prisma } from '@/data/client';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { aPairedTablet } from '@tests/support/a-paired-tablet';
import { conferenceScope } from '@tests/support/scopes';

/** A tablet that the committee has paired with the conference; null where it takes none any more. */
export async function aTabletOf(conferenceId: string) {
  const { id, organisationId, state } = await prisma().conference.findUniqueOrThrow({
    where: { id: conferenceId },
  });
  if (state !== 'IN_SESSION' && state !== 'VOTING') return null;
  const scope = conferenceScope({
    id: id as ConferenceId,
    organisationId: organisationId as OrganisationId,
  });
  return { conferenceId, ...(await aPairedTablet(scope)) };
}
