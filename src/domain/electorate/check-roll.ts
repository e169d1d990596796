import { mayBeSamePerson } from '../person/same-person';
import type { Roll, Subject, Voter, VoterGroup } from '../conference/roll';
import { doubleEntries, type DoubleEntry } from './double-entries';
import type { PlacedSeat } from './seat';

/** How many hold a seat, against what the rule asks for; `seated` where it asks for no number. */
export type SeatStanding =
  | { code: 'nobody' }
  | { code: 'fewer'; missing: number }
  | { code: 'more'; beyond: number }
  | { code: 'met' }
  | { code: 'seated' };

/** One seat: its group, how many different people hold it, and the ballot forms (by index) that the group marks. */
export type SeatCheck = {
  seat: PlacedSeat;
  group: VoterGroup;
  heldBy: number;
  standing: SeatStanding;
  forms: readonly number[];
};

/** The roll laid beside the rule. `people` counts each person once, however often they are listed. */
export type RollCheck = {
  seats: readonly SeatCheck[];
  people: number;
  doubles: readonly DoubleEntry[];
  /** Polled, and by the rule among those who mark, but not on the roll. */
  subjectsMissing: readonly Subject[];
  /** Groups that no seat of the rule stands behind. */
  groupsWithoutSeat: readonly VoterGroup[];
};

/**
 * Đối chiếu thành phần ghi phiếu với quy định: who is missing, who is there twice, who is there by no rule. Says
 * nothing of seats where no template was applied. Quy định 96-QĐ/TW, Điều 3 khoản 2, Phụ lục 1.
 */
export function checkRoll(roll: Pick<Roll, 'subjects' | 'groups' | 'voters' | 'forms'>): RollCheck {
  const { subjects, groups, voters, forms } = roll;
  const doubles = doubleEntries(voters);
  const again = new Set(doubles.map(({ second }) => second));
  const seats = groups.flatMap((group): SeatCheck[] => {
    if (!group.seat) return [];
    const heldBy = peopleAmong(voters.filter(({ groupIds }) => groupIds.includes(group.id)));
    return [
      {
        seat: group.seat,
        group,
        heldBy,
        standing: standingOf(heldBy, group.seat.expectedCount),
        forms: forms.filter(({ groupIds }) => groupIds.includes(group.id)).map(({ index }) => index),
      },
    ];
  });
  const marksItself = seats.some(({ seat }) => seat.holdsSubjects);
  return {
    seats,
    people: voters.length - again.size,
    doubles,
    subjectsMissing: marksItself
      ? subjects.filter((subject) => !voters.some((voter) => mayBeSamePerson(subject, voter)))
      : [],
    groupsWithoutSeat: seats.length > 0 ? groups.filter(({ seat }) => !seat) : [],
  };
}

/** Why a voter is on the roll: each of their groups, with the seat of the rule behind it. */
export function whyOnRoll(voter: Pick<Voter, 'groupIds'>, groups: readonly VoterGroup[]): VoterGroup[] {
  return groups.filter(({ id }) => voter.groupIds.includes(id));
}

function peopleAmong(voters: readonly Voter[]): number {
  return voters.length - doubleEntries(voters).length;
}

function standingOf(heldBy: number, expected: number | null): SeatStanding {
  if (heldBy === 0) return { code: 'nobody' };
  if (expected === null) return { code: 'seated' };
  if (heldBy < expected) return { code: 'fewer', missing: expected - heldBy };
  return heldBy > expected ? { code: 'more', beyond: heldBy - expected } : { code: 'met' };
}
