import 'server-only';
import { talliesOfConference } from '@/data/count-repository';
import { conferenceById } from '@/data/conference-repository';
import { listingsOf, type PersonListing } from '@/data/listing-repository';
import { registeredSubjects } from '@/data/person-repository';
import { reading, type Tx } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import { maySeeBeside, type ResultReach } from '@/domain/conference/disclosure';
import { isRehearsal } from '@/domain/conference/rehearsal';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { tallyOfTotals } from '@/domain/outcome/outcome-of-totals';
import { resultsBeside, type Listing, type ResultBeside } from '@/domain/outcome/result-beside';
import type { SubjectTally } from '@/domain/tally/tally';
import { inTurn } from '@/lib/in-turn';

/** One person of this conference, and their other results; `isKnown`: somebody has said who of the register it is. */
export type PersonBeside = {
  subjectId: SubjectId;
  fullName: string;
  isKnown: boolean;
  beside: readonly ResultBeside[];
};

/** Why nothing is put side by side, or everybody who was polled, in protocol order. */
export type ResultsBeside =
  { state: 'before-announcement' | 'rehearsal' } | { state: 'open'; people: readonly PersonBeside[] };

/**
 * Puts the other results of the people of this conference beside it, once its own is announced. Only figures that
 * `reach` opens are read from the database at all; what it does not open keeps neither figure nor place.
 */
export async function showResultsBeside(
  { conferenceId }: ConferenceScope,
  reach: ResultReach,
): Promise<ResultsBeside> {
  return reading(async (tx): Promise<ResultsBeside> => {
    const conference = await conferenceById(tx, conferenceId);
    if (!conference || !hasReached(conference, 'announced')) return { state: 'before-announcement' };
    if (isRehearsal(conference)) return { state: 'rehearsal' };
    const subjects = (await registeredSubjects(tx, conferenceId)).filter(({ isPolled }) => isPolled);
    const lines = (
      await listingsOf(
        tx,
        subjects.flatMap(({ personId }) => personId ?? []),
      )
    ).filter((line) => line.conference.id !== conferenceId);
    const tallies = await talliesThatMayBeSeen(tx, lines, reach);
    const here = { conferenceId, roundYear: conference.roundYear };
    return {
      state: 'open',
      people: subjects.map(({ subjectId, fullName, personId }) => {
        const own = lines.filter((line) => line.personId === personId);
        const listings = own.map((line) => listingOf(line, reach, tallies));
        return { subjectId, fullName, isKnown: personId !== null, beside: resultsBeside(here, listings) };
      }),
    };
  });
}

type Tallies = ReadonlyMap<SubjectId, SubjectTally>;

async function talliesThatMayBeSeen(
  tx: Tx,
  lines: readonly PersonListing[],
  reach: ResultReach,
): Promise<Tallies> {
  const seen = lines.filter(({ conference }) => maySeeBeside(conference, reach));
  const ids = [...new Set(seen.map(({ conference }): ConferenceId => conference.id))];
  const stored = (await inTurn(ids, (id) => talliesOfConference(tx, id))).flat();
  const rows = stored.flatMap(
    (form) => tallyOfTotals({ returned: form.returnedCount, rows: form.rows }).rows,
  );
  const named = new Set(seen.map(({ subjectId }) => subjectId));
  return new Map(rows.flatMap((row) => (named.has(row.subjectId) ? [[row.subjectId, row] as const] : [])));
}

function listingOf(line: PersonListing, reach: ResultReach, tallies: Tallies): Listing {
  const { conference, fullName, posts, isPolled, subjectId } = line;
  const { id, name, unitName, roundYear, heldOn } = conference;
  return {
    conferenceId: id,
    conferenceName: name,
    unitName,
    roundYear,
    heldOn,
    fullName,
    posts,
    isPolled,
    isAnnounced: hasReached(conference, 'announced'),
    mayBeSeen: maySeeBeside(conference, reach),
    tally: tallies.get(subjectId) ?? null,
  };
}
