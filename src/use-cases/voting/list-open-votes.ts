import 'server-only';
import { conferencesInHall, type ConferenceInHall } from '@/data/vote-repository';
import { reading } from '@/data/transaction';

/** Conferences a tablet may be set up for: in session or voting now. Names only; anybody in the hall may ask. */
export async function listOpenVotes(): Promise<ConferenceInHall[]> {
  return reading(conferencesInHall);
}
