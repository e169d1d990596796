import { tallyFromSums, type Sums } from '../tally/tally-from-sums';
import { outcomeOf, type Outcome } from './outcome';
import { ruleSets } from './rule-set';

/**
 * The outcome of totals that were stored when the box was opened, by the rules they were counted with. Totals that
 * contradict each other, or an unknown set of rules, are a fault.
 */
export function outcomeOfTotals(sums: Sums, ruleSet: string): Outcome {
  const tally = tallyFromSums(sums);
  const rules = Object.values(ruleSets).find((set) => set.id === ruleSet);
  if (!tally.ok || !rules) throw new Error('Stored totals do not read back.');
  return outcomeOf(tally.value, rules);
}
