import 'server-only';
import { conferenceInScope, type ConferenceDetails } from '@/data/conference-repository';
import { organisationById } from '@/data/organisation-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { LegalBasis } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Details and legal bases as they stand, under the version a save must name. */
export type SavedDetails = {
  version: number;
  details: ConferenceDetails;
  legalBases: readonly string[];
};

/** Thông tin và căn cứ of the conference, and the name of its unit. */
export async function showDetails(
  scope: ConferenceScope,
): Promise<{ organisationName: string; saved: SavedDetails }> {
  return reading(async (tx) => {
    const organisation = await organisationById(tx, scope.organisationId);
    if (!organisation) throw new Error('The organisation of a proven scope is gone.');
    const conference = await conferenceInScope(tx, scope);
    const { legalBases } = await rollOfConference(tx, scope.conferenceId);
    return { organisationName: organisation.name, saved: detailsOf(conference, legalBases) };
  });
}

/** What an officer may write, taken out of the conference. */
export function detailsOf(conference: Conference, legalBases: readonly LegalBasis[]): SavedDetails {
  const {
    id: _id,
    organisationId: _organisation,
    state: _state,
    version,
    convenedCount: _convened,
    presentCount: _present,
    votingOpenedAt: _opened,
    votingClosedAt: _closed,
    countedAt: _counted,
    announcedAt: _announced,
    rehearsal: _rehearsal,
    ...details
  } = conference;
  return { version, details, legalBases: legalBases.map((basis) => basis.citation) };
}
