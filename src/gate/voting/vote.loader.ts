import 'server-only';
import { notFound } from 'next/navigation';
import { listOpenVotes } from '@/use-cases/voting/list-open-votes';
import { showBallots, type BallotPapers } from '@/use-cases/voting/show-ballots';
import { papersForReading } from './papers-for-reading';
import { readConferenceId } from './tablet-request';

export type { BallotPaper, BallotPapers } from '@/use-cases/voting/show-ballots';
export type OpenVotes = Awaited<ReturnType<typeof listOpenVotes>>;

/** Conferences a tablet may be set up for. */
export async function loadOpenVotes(): Promise<OpenVotes> {
  return listOpenVotes();
}

/** What a tablet of this conference shows first. */
export async function loadBallots(conferenceId: string): Promise<BallotPapers> {
  const id = readConferenceId(conferenceId);
  const shown = id && (await showBallots({ conferenceId: id }));
  if (!shown || !shown.ok) notFound();
  return papersForReading(shown.value);
}
