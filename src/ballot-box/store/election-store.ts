import 'server-only';
import type { BallotFormId, BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { SqlRunner } from './sql-runner';

/** What a tablet needs of an open box: the election's exact text, which ballots are bound to. */
export type OpenElection = { boxId: BoxId; formId: BallotFormId; electionUuid: string; election: string };

/** The elections of a conference that take ballots now; no cards, no keys, no ballots. */
export async function openElections(sql: SqlRunner, conferenceId: ConferenceId): Promise<OpenElection[]> {
  return sql.$queryRawUnsafe<OpenElection[]>(
    `select id as "boxId", form_id as "formId", election_uuid as "electionUuid", election
     from ballot_box.box where conference_id = $1::uuid and purpose = 'vote' and state = 'open'`,
    conferenceId,
  );
}
