import { err, ok, type Result } from '@/domain/kernel/result';
import { regulation96, type Consequence } from './regulation-96';

export type RuleSetId = 'regulation-96';

/** A version of the rules on results. An outcome keeps the set it was computed with, whatever comes later. */
export type RuleSet = {
  readonly id: RuleSetId;
  /** First day in force, 'YYYY-MM-DD'. */
  readonly effectiveOn: string;
  readonly consequenceOf: (low: number, returned: number) => Consequence;
  readonly leastLowFor: (returned: number) => Record<Exclude<Consequence, 'none'>, number>;
};

/** Every set there has been, by its id. A regulation that replaces Quy định 96-QĐ/TW is added at the end, never put in its place. */
export const ruleSets: Readonly<Record<RuleSetId, RuleSet>> = { 'regulation-96': regulation96 };

const oldestFirst: readonly RuleSet[] = Object.values(ruleSets);

/** The set in force on the day of a conference; refuses a day before the first one. */
export function ruleSetOn(day: string): Result<RuleSet, { code: 'no-rule-set'; day: string }> {
  const latest = oldestFirst.findLast((rules) => rules.effectiveOn <= day);
  return latest ? ok(latest) : err({ code: 'no-rule-set', day });
}

/** Which set a count of that day is kept with: the one in force, or the first there was. */
export function inForce(day: string): RuleSetId {
  const rules = ruleSetOn(day);
  return rules.ok ? rules.value.id : 'regulation-96';
}
