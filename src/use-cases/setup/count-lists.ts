import 'server-only';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** How much stands in each list of the conference: what the menu shows beside its entries. */
export type ListCounts = { subjects: number; voters: number; forms: number };

/** The counts of the conference's lists. */
export async function countLists(scope: ConferenceScope): Promise<ListCounts> {
  const { subjects, voters, forms } = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  return { subjects: subjects.length, voters: voters.length, forms: forms.length };
}
