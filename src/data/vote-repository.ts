import 'server-only';
import type { BallotFormId, ConferenceId } from '@/domain/kernel/ids';
import { stateNames } from './enum-names';
import type { Tx } from './transaction';

/** A conference whose tablets may be set up: only what the wall of the hall shows anyway. */
export type ConferenceInHall = { id: ConferenceId; name: string; isVoting: boolean };

/** A ballot form as it is printed: its people in protocol order. Says nothing of who marks it. */
export type PrintedForm = {
  id: BallotFormId;
  index: number;
  title: string;
  colour: string;
  subjects: readonly { fullName: string; partyPost: string; governmentPost: string }[];
};

/** Conferences in session or voting now, by name. */
export async function conferencesInHall(tx: Tx): Promise<ConferenceInHall[]> {
  const rows = await tx.conference.findMany({
    where: { state: { in: [stateNames.toStored('in-session'), stateNames.toStored('voting')] } },
    select: { id: true, name: true, state: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name, state }) => ({
    id: id as ConferenceId,
    name,
    isVoting: stateNames.fromStored(state) === 'voting',
  }));
}

/** The ballot forms of a conference by index. Reads no roll: casting must not come near the voters. */
export async function printedForms(tx: Tx, conferenceId: ConferenceId): Promise<PrintedForm[]> {
  const rows = await tx.ballotForm.findMany({
    where: { conferenceId },
    orderBy: { index: 'asc' },
    select: {
      id: true,
      index: true,
      title: true,
      colour: true,
      subjects: {
        orderBy: { subject: { position: 'asc' } },
        select: { subject: { select: { fullName: true, partyPost: true, governmentPost: true } } },
      },
    },
  });
  return rows.map(({ id, index, title, colour, subjects }) => ({
    id: id as BallotFormId,
    index,
    title,
    colour,
    subjects: subjects.map((line) => line.subject),
  }));
}
