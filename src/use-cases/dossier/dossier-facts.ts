import 'server-only';
import { filesOfConference } from '@/data/dossier-files';
import {
  contactsOfConference,
  dossierCaseOf,
  polledSubjects,
  questionsOfConference,
} from '@/data/dossier-repository';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { DossierFacts } from '@/domain/dossier/board';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

const noContact = { phone: '', officePhone: '', officerName: '' };

/** Everything about the dossiers of this conference, as it stands today in the hall. */
export async function dossierFacts(tx: Tx, conference: Conference): Promise<DossierFacts> {
  const subjects = await polledSubjects(tx, conference.id);
  const contacts = await contactsOfConference(tx, conference.id);
  return {
    heldOn: conference.heldOn,
    today: vietnamDay(now()),
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
