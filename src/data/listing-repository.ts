import 'server-only';
import type { Conference } from '@/domain/conference/conference';
import { postsOf } from '@/domain/conference/roll';
import type { ConferenceId, OrganisationId, PersonId, SubjectId } from '@/domain/kernel/ids';
import type { Listing } from '@/domain/outcome/result-beside';
import { disclosureNames, stateNames } from './enum-names';
import { realConferences } from './rehearsal-repository';
import type { Tx } from './transaction';

/** One line of a conference's list that names a person of the register; no figure is read. */
export type PersonListing = Pick<Listing, 'fullName' | 'posts' | 'isPolled'> & {
  subjectId: SubjectId;
  personId: PersonId;
  conference: Pick<
    Conference,
    'id' | 'organisationId' | 'name' | 'roundYear' | 'heldOn' | 'state' | 'disclosureScope' | 'rehearsal'
  > & { unitName: string };
};

/** Every line that names one of these persons, in real conferences of all units and rounds. */
export async function listingsOf(tx: Tx, personIds: readonly PersonId[]): Promise<PersonListing[]> {
  const rows = await tx.subject.findMany({
    where: { personId: { in: [...personIds] }, conference: realConferences },
    include: { conference: { include: { organisation: { select: { name: true } } } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ conference: { organisation, ...conference }, ...row }) => ({
    subjectId: row.id as SubjectId,
    personId: row.personId as PersonId,
    fullName: row.fullName,
    posts: postsOf(row),
    isPolled: row.exemption === null,
    conference: {
      id: conference.id as ConferenceId,
      organisationId: conference.organisationId as OrganisationId,
      name: conference.name,
      unitName: organisation.name,
      roundYear: conference.roundYear,
      heldOn: conference.heldOn,
      state: stateNames.fromStored(conference.state),
      disclosureScope: disclosureNames.fromStored(conference.disclosureScope),
      rehearsal: null,
    },
  }));
}
