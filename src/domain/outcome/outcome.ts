import type { SubjectTally, Tally } from '@/domain/tally/tally';
import { regulation96, type Consequence } from './regulation-96';
import type { RuleSet, RuleSetId } from './rule-set';

/** Kết luận theo ngưỡng of one person. Places are shown side by side and never averaged. */
export type SubjectOutcome = SubjectTally & { readonly consequence: Consequence };

/** Kết luận of one form, with the rules it was computed by. The committee records it; the managing authority decides. */
export type Outcome = {
  readonly ruleSet: RuleSetId;
  readonly returned: number;
  readonly subjects: readonly SubjectOutcome[];
};

/** What the rules say about each person of a tally, in its order. */
export function outcomeOf(tally: Tally, rules: RuleSet = regulation96): Outcome {
  const subjects = tally.rows.map((row) => ({
    ...row,
    consequence: rules.consequenceOf(row.low, tally.returned),
  }));
  return { ruleSet: rules.id, returned: tally.returned, subjects };
}
