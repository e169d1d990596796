import 'server-only';
import { decisionsOfConference } from '@/data/follow-up-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { conferencesOfRounds } from '@/data/round-repository';
import { reading } from '@/data/transaction';
import { standingDecisions, type DecisionOnRecord, type PersonInBand } from '@/domain/follow-up/follow-up';
import type { OrganisationId } from '@/domain/kernel/ids';
import { inTurn } from '@/lib/in-turn';
import { peopleInBands } from './people-in-bands';

export type FollowUp = PersonInBand & {
  unitName: string;
  conferenceName: string;
  heldOn: string;
  roundYear: number;
  /** Those that stand, by the day of the decision; empty: nothing has been decided yet. */
  decisions: readonly DecisionOnRecord[];
};

/**
 * Sổ theo dõi xử lý of all units in reach: everybody whose announced result reached a band, the latest conference first.
 * One person at two places is two entries: results are never averaged. Reads only.
 */
export async function showFollowUps(reach: readonly OrganisationId[]): Promise<readonly FollowUp[]> {
  return reading(async (tx) => {
    const names = new Map((await allOrganisations(tx)).map(({ id, name }) => [id, name]));
    const conferences = (await conferencesOfRounds(tx, reach)).toReversed();
    const found = await inTurn(conferences, async (conference) => {
      const people = await peopleInBands(tx, conference);
      const lines = people.length > 0 ? await decisionsOfConference(tx, conference.id) : [];
      const { name: conferenceName, heldOn, roundYear } = conference;
      const unitName = names.get(conference.organisationId) ?? '';
      return people.map((person) => ({
        ...person,
        ...{ unitName, conferenceName, heldOn, roundYear },
        decisions: standingDecisions(lines.filter(({ subjectId }) => subjectId === person.subjectId)),
      }));
    });
    return found.flat();
  });
}
