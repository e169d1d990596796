import type { Choice } from '@/ballot-box/protocol/make-ballot';

import { anElection, type BuiltElection, type CommitteeKeys } from './build-election';

const levels = ['high', 'medium', 'low'] as const;

/** An election and what its voters mark: every level for every subject in turn, and blanks where rows may be blank. */
export function aMarkedElection(plan: {
  subjects: number;
  blank: boolean;
  ballots: number;
  committee: CommitteeKeys;
}): { built: BuiltElection; rows: Choice[][] } {
  const { subjects, blank, ballots, committee } = plan;
  const choices: readonly Choice[] = blank ? [...levels, 'blank'] : levels;
  const mins = Array.from({ length: subjects }, () => (blank ? 0 : 1) as 0 | 1);
  const rows = Array.from({ length: ballots }, (_ballot, b) =>
    mins.map((_min, i) => choices[(b * 7 + i * 3) % choices.length] ?? 'high'),
  );
  return { built: anElection({ mins, cards: ballots + 2, committee }), rows };
}

/** What the marks add up to: high, medium, low for each subject. */
export function plainTotals(rows: readonly (readonly Choice[])[], subjects: number): number[][] {
  return Array.from({ length: subjects }, (_subject, i) =>
    levels.map((level) => rows.filter((row) => row[i] === level).length),
  );
}
