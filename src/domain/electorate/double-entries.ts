import { mayBeSamePerson } from '../person/same-person';
import type { Voter } from '../conference/roll';

/** Two lines of the roll that may be one person; `first` stands before `second`. */
export type DoubleEntry = { first: Voter; second: Voter };

/**
 * Pairs of lines that may be one person listed twice, mostly under two groups: the same name, and no two known years
 * of birth that differ. Whether they are is for a person to say; each line after the first of its kind is named once.
 */
export function doubleEntries(voters: readonly Voter[]): DoubleEntry[] {
  return voters.flatMap((second, index) => {
    const first = voters.slice(0, index).find((earlier) => mayBeSamePerson(earlier, second));
    return first ? [{ first, second }] : [];
  });
}

/** One voter in place of two lines: the groups of both, the first line's facts, and the second's where the first has none. */
export function mergedVoter({ first, second }: DoubleEntry): Voter {
  return {
    ...first,
    gender: first.gender ?? second.gender,
    birthYear: first.birthYear ?? second.birthYear,
    post: joined(first.post, second.post),
    workUnit: first.workUnit || second.workUnit,
    groupIds: [...new Set([...first.groupIds, ...second.groupIds])],
  };
}

function joined(one: string, other: string): string {
  return [...new Set([one, other])].filter((post) => post !== '').join(', ');
}
