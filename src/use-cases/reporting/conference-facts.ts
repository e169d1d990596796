import 'server-only';
import { checkInsOfConference } from '@/data/attendance-repository';
import { committeeOfConference, observersOfConference, type Observer } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { destructionOf } from '@/data/destruction-repository';
import { organisationById } from '@/data/organisation-repository';
import { paperDetailsOf } from '@/data/paper-details-repository';
import { rollOfConference } from '@/data/roll-repository';
import type { Tx } from '@/data/transaction';
import type { CheckIn } from '@/domain/attendance/check-in';
import type { CommitteeMember } from '@/domain/conference/committee';
import type { Conference } from '@/domain/conference/conference';
import type { Destruction } from '@/domain/conference/destruction';
import type { Roll } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PaperDetails } from '@/domain/minutes/paper-details';
import type { Organisation } from '@/domain/organisation/organisation';

/** Everything about a conference that its papers are written from, but the count. */
export type ConferenceFacts = {
  conference: Conference;
  organisation: Organisation;
  roll: Roll;
  committee: readonly CommitteeMember[];
  observers: readonly Observer[];
  checkIns: readonly CheckIn[];
  details: PaperDetails;
  destruction: Destruction | null;
  /** Number and day of a paper that is being issued; null in a draft. */
  issue: { number: number | null; issuedOn: string } | null;
};

export async function conferenceFactsOf(tx: Tx, scope: ConferenceScope): Promise<ConferenceFacts> {
  const { conferenceId } = scope;
  const organisation = await organisationById(tx, scope.organisationId);
  if (!organisation) throw new Error('A conference without its unit.');
  return {
    conference: await conferenceInScope(tx, scope),
    organisation,
    roll: await rollOfConference(tx, conferenceId),
    committee: await committeeOfConference(tx, conferenceId),
    observers: await observersOfConference(tx, conferenceId),
    checkIns: await checkInsOfConference(tx, conferenceId),
    details: await paperDetailsOf(tx, conferenceId),
    destruction: await destructionOf(tx, conferenceId),
    issue: null,
  };
}
