import type { SubjectId } from '../kernel/ids';
import { inFormOrder } from '../ballot/ballot-lines';
import type { Choices } from '../ballot/choices';
import type { Level } from '../ballot/level';
import type { BallotVerdict } from '../ballot/paper-ballot';
import { subjectTally, type Tally } from './tally';

/** Counts opened choices, in any order. A blank line is invalid for that person. A ballot of another form is a fault. */
export function countBallots(subjectIds: readonly SubjectId[], ballots: readonly Choices[]): Tally {
  return count(
    subjectIds,
    ballots.map((choices) =>
      choices.map(({ subjectId, choice }) => ({ subjectId, level: choice === 'blank' ? null : choice })),
    ),
  );
}

/** Counts judged paper ballots. A ballot invalid as a whole is returned, and invalid for everybody on it. */
export function countVerdicts(subjectIds: readonly SubjectId[], verdicts: readonly BallotVerdict[]): Tally {
  return count(
    subjectIds,
    verdicts.map(({ wholeFault, lines }) =>
      lines.map(({ subjectId, level }) => ({ subjectId, level: wholeFault === null ? level : null })),
    ),
  );
}

type CountedLine = { subjectId: SubjectId; level: Level | null };

function count(subjectIds: readonly SubjectId[], ballots: readonly (readonly CountedLine[])[]): Tally {
  const all = ballots.flatMap((lines) => {
    const ordered = inFormOrder(subjectIds, lines);
    if (!ordered.ok) throw new Error(`A ballot of another form: ${ordered.error.code}`);
    return ordered.value;
  });
  const rows = subjectIds.map((subjectId) => {
    const counts = { high: 0, medium: 0, low: 0 };
    for (const line of all) if (line.subjectId === subjectId && line.level !== null) counts[line.level] += 1;
    return subjectTally(subjectId, counts, ballots.length);
  });
  return { returned: ballots.length, rows };
}
