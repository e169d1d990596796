import 'server-only';
import {
  contactsOfConference,
  dossierCaseOf,
  polledSubjects,
  questionsOfConference,
} from './dossier-repository';
import { filesOfConference } from './dossier-files';
import type { Tx } from './transaction';
import type { Conference } from '@/domain/conference/conference';
import type { DossierFacts } from '@/domain/dossier/board';

const noContact = { phone: '', officePhone: '', officerName: '' };

/** Everything about the dossiers of this conference, as it stands on this day, 'YYYY-MM-DD'. */
export async function dossierFacts(
  tx: Tx,
  conference: Pick<Conference, 'id' | 'heldOn'>,
  today: string,
): Promise<DossierFacts> {
  const subjects = await polledSubjects(tx, conference.id);
  const contacts = await contactsOfConference(tx, conference.id);
  return {
    heldOn: conference.heldOn,
    today,
    ...(await dossierCaseOf(tx, conference.id)),
    subjects: subjects.map(({ id, fullName }) => ({
      id,
      fullName,
      contact: contacts.get(id) ?? noContact,
    })),
    files: await filesOfConference(tx, conference.id),
    questions: await questionsOfConference(tx, conference.id),
  };
}
