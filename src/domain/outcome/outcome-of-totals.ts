import type { Tally } from '../tally/tally';
import { tallyFromSums, type Sums } from '../tally/tally-from-sums';
import { outcomeOf, type Outcome } from './outcome';
import { ruleSets, type RuleSet } from './rule-set';

/**
 * The outcome of totals that were stored when the box was opened, by the rules they were counted with. Totals that
 * contradict each other, or an unknown set of rules, are a fault.
 */
export function outcomeOfTotals(sums: Sums, ruleSet: string): Outcome {
  return outcomeOf(tallyOfTotals(sums), rulesOfTotals(ruleSet));
}

/** The tally of stored totals; figures that contradict each other are a fault. */
export function tallyOfTotals(sums: Sums): Tally {
  const tally = tallyFromSums(sums);
  if (!tally.ok) throw new Error(`Stored totals contradict each other: ${JSON.stringify(tally.error)}`);
  return tally.value;
}

/** The rules that stored totals name; an unknown name is a fault. */
export function rulesOfTotals(ruleSet: string): RuleSet {
  const rules = Object.values(ruleSets).find((set) => set.id === ruleSet);
  if (!rules) throw new Error(`Unknown rule set ${ruleSet}.`);
  return rules;
}
