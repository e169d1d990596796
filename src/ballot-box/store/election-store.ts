import 'server-only';
import type { BallotFormId, BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { BoxPurpose } from './box-store';
import type { SqlRunner } from './sql-runner';

/** What a tablet needs of an open box: the election's exact text, which ballots are bound to. */
export type OpenElection = { boxId: BoxId; formId: BallotFormId; electionUuid: string; election: string };

/** The elections of a conference that take ballots of this purpose now; no cards, no keys, no ballots. */
export async function openElections(
  sql: SqlRunner,
  conferenceId: ConferenceId,
  purpose: BoxPurpose = 'vote',
): Promise<OpenElection[]> {
  return sql.$queryRawUnsafe<OpenElection[]>(
    `select id as "boxId", form_id as "formId", election_uuid as "electionUuid", election
     from ballot_box.box where conference_id = $1::uuid and purpose = $2 and state = 'open'`,
    conferenceId,
    purpose,
  );
}

type OtherElection = Pick<OpenElection, 'boxId' | 'electionUuid'> & { purpose: BoxPurpose };

/** Elections of any other purpose that cards were made for: to tell what a card is for that fits nowhere else. */
export async function otherElectionsWithCards(
  sql: SqlRunner,
  conferenceId: ConferenceId,
  purpose: BoxPurpose,
): Promise<OtherElection[]> {
  return sql.$queryRawUnsafe<OtherElection[]>(
    `select id as "boxId", election_uuid as "electionUuid", purpose
     from ballot_box.box where conference_id = $1::uuid and purpose <> $2 and credentials is not null`,
    conferenceId,
    purpose,
  );
}
