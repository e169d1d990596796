import type { ConferenceId } from '../kernel/ids';
import type { SubjectTally } from '../tally/tally';

/** How another result of the same person is related to this one: the other place of the round, or the round before. */
export type Relation = 'second-place' | 'last-round';

/** A line of another conference's list that names the person, with what the reader may see of it. */
export type Listing = {
  conferenceId: ConferenceId;
  conferenceName: string;
  unitName: string;
  roundYear: number;
  /** 'YYYY-MM-DD'. */
  heldOn: string;
  /** As that list had it then. */
  fullName: string;
  posts: string;
  isPolled: boolean;
  isAnnounced: boolean;
  /** Null where the reader may not see that conference's result, and where there is none. */
  tally: SubjectTally | null;
  mayBeSeen: boolean;
};

export type SeenListing = Pick<
  Listing,
  'conferenceId' | 'conferenceName' | 'unitName' | 'heldOn' | 'fullName' | 'posts'
>;

/**
 * Kết quả đặt bên cạnh. What may not be seen and what has not been announced keep nothing but the round: not even where
 * it is.
 */
export type ResultBeside = { relation: Relation; roundYear: number } & (
  | { state: 'shown'; at: SeenListing; tally: SubjectTally }
  | { state: 'exempt'; at: SeenListing }
  | { state: 'not-for-you' }
  | { state: 'not-announced' }
);

/**
 * What stands beside a person's result: the other place of this round first, then the last round before it that came to a
 * result, with both its places. Side by side, each of its own ballots returned: nothing is added, averaged or ranked
 * (Quy định 96-QĐ/TW: each result stands for itself). Whoever was on a list of that round and not polled is said to be so,
 * unless another place polled them. `listings` are of this one person; those of `here` are passed over.
 */
export function resultsBeside(
  here: { conferenceId: ConferenceId; roundYear: number },
  listings: readonly Listing[],
): ResultBeside[] {
  const elsewhere = [...listings]
    .filter(({ conferenceId }) => conferenceId !== here.conferenceId)
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const ofRound = elsewhere.filter(({ roundYear, isPolled }) => isPolled && roundYear === here.roundYear);
  const settled = elsewhere.filter(({ roundYear, isAnnounced }) => isAnnounced && roundYear < here.roundYear);
  const lastYear = Math.max(...settled.map(({ roundYear }) => roundYear));
  const ofLast = settled.filter(({ roundYear }) => roundYear === lastYear);
  const polledLast = ofLast.filter(({ isPolled }) => isPolled);
  return [
    ...ofRound.map((listing) => besideOf('second-place', listing)),
    ...(polledLast.length > 0 ? polledLast : ofLast).map((listing) => besideOf('last-round', listing)),
  ];
}

function besideOf(relation: Relation, listing: Listing): ResultBeside {
  const { roundYear, isAnnounced, isPolled, mayBeSeen, tally } = listing;
  const which = { relation, roundYear };
  if (!isAnnounced) return { ...which, state: 'not-announced' };
  if (!mayBeSeen) return { ...which, state: 'not-for-you' };
  const { conferenceId, conferenceName, unitName, heldOn, fullName, posts } = listing;
  const at = { conferenceId, conferenceName, unitName, heldOn, fullName, posts };
  if (!isPolled) return { ...which, state: 'exempt', at };
  if (tally === null) throw new Error('An announced result without its totals.');
  return { ...which, state: 'shown', at, tally };
}
