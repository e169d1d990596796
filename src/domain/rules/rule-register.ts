import type { readinessCodes, ReadinessCode } from '../conference/readiness-line';

/**
 * What the product does about a rule: it blocks the step; it lets a person go on who answers for it by name; it points
 * out; or it applies the rule itself, in every figure.
 */
export const ruleSeverities = ['blocks', 'acknowledge', 'note', 'applied'] as const;
export type RuleSeverity = (typeof ruleSeverities)[number];

/**
 * How sure the rule is: confirmed in a source that quotes the regulation, inferred from such, only recalled (then it is a
 * setting, or for a person with the official text to confirm), or no rule of the law but of good practice.
 */
export const certainties = ['confirmed', 'inferred', 'recalled', 'practice'] as const;
export type Certainty = (typeof certainties)[number];

/** Where the rule stands; the words to each are in `messages/rules`. */
export const ruleSources = [
  'article-3',
  'annex-1',
  'article-6',
  'article-7',
  'process',
  'use-of-results',
  'principles',
  'elections',
  'local-plan',
  'practice',
] as const;
export type RuleSource = (typeof ruleSources)[number];

/** Which part of the work it concerns, in the order of the work. */
export const ruleParts = [
  'papers',
  'subjects',
  'voters',
  'forms',
  'dossiers',
  'hall',
  'count',
  'results',
] as const;
export type RulePart = (typeof ruleParts)[number];

export type Rule = { part: RulePart; severity: RuleSeverity; source: RuleSource; certainty: Certainty };

/** Lines of the readiness list that say something is wrong. */
type ProblemCode = {
  [Code in ReadinessCode]: (typeof readinessCodes)[Code] extends 'blocks' | 'attention' ? Code : never;
}[ReadinessCode];

const practice = { source: 'practice', certainty: 'practice' } as const;
const article3 = { source: 'article-3', certainty: 'confirmed' } as const;
const article7 = { source: 'article-7', certainty: 'confirmed' } as const;
const article6 = { source: 'article-6', certainty: 'confirmed' } as const;

/** Every check there is: code, what it does, where it stands and how sure that is. */
export const rules = {
  'legal-bases-missing': { part: 'papers', severity: 'blocks', ...practice },
  'chair-missing': { part: 'papers', severity: 'blocks', ...practice },
  'secretary-missing': { part: 'papers', severity: 'blocks', ...practice },
  'venue-missing': { part: 'papers', severity: 'blocks', ...practice },
  'date-passed': { part: 'papers', severity: 'note', ...practice },
  'not-the-day': { part: 'papers', severity: 'note', ...practice },
  'subjects-missing': { part: 'subjects', severity: 'blocks', ...practice },
  'subject-twice': { part: 'subjects', severity: 'blocks', source: 'article-6', certainty: 'inferred' },
  'exempt-pre-retirement': { part: 'subjects', severity: 'applied', ...article3 },
  'must-be-exempt': { part: 'subjects', severity: 'blocks', ...article3 },
  'exemption-unfounded': { part: 'subjects', severity: 'blocks', source: 'article-3', certainty: 'inferred' },
  'year-to-decide': { part: 'subjects', severity: 'acknowledge', source: 'article-3', certainty: 'inferred' },
  'exempt-otherwise': { part: 'subjects', severity: 'applied', source: 'article-3', certainty: 'recalled' },
  'third-place': { part: 'subjects', severity: 'blocks', ...article3 },
  'person-to-identify': { part: 'subjects', severity: 'blocks', source: 'article-3', certainty: 'inferred' },
  'voters-missing': { part: 'voters', severity: 'blocks', source: 'annex-1', certainty: 'confirmed' },
  'voters-without-group': { part: 'voters', severity: 'blocks', source: 'annex-1', certainty: 'inferred' },
  'voter-twice': { part: 'voters', severity: 'blocks', source: 'annex-1', certainty: 'inferred' },
  namesakes: { part: 'voters', severity: 'note', ...practice },
  'namesakes-without-year': { part: 'voters', severity: 'acknowledge', ...practice },
  'subjects-vote-too': { part: 'voters', severity: 'note', source: 'annex-1', certainty: 'recalled' },
  'marks-themselves': { part: 'voters', severity: 'blocks', ...practice },
  'seats-empty': { part: 'voters', severity: 'acknowledge', source: 'annex-1', certainty: 'inferred' },
  'seats-short': { part: 'voters', severity: 'acknowledge', source: 'annex-1', certainty: 'inferred' },
  'subjects-not-on-roll': { part: 'voters', severity: 'note', source: 'annex-1', certainty: 'recalled' },
  'quorum-below-regulation': { part: 'voters', severity: 'acknowledge', ...article3 },
  'forms-missing': { part: 'forms', severity: 'blocks', ...article6 },
  'form-without-subjects': { part: 'forms', severity: 'blocks', ...article6 },
  'form-without-groups': { part: 'forms', severity: 'blocks', source: 'annex-1', certainty: 'confirmed' },
  'subjects-without-form': { part: 'forms', severity: 'blocks', ...article6 },
  'groups-without-form': { part: 'forms', severity: 'blocks', source: 'annex-1', certainty: 'inferred' },
  'subject-marked-twice': { part: 'forms', severity: 'blocks', source: 'article-6', certainty: 'inferred' },
  'form-few-voters': { part: 'forms', severity: 'note', ...practice },
  'dossiers-unused': { part: 'dossiers', severity: 'note', ...article7 },
  'dossier-gaps': { part: 'dossiers', severity: 'note', ...article7 },
  'report-20-days': {
    part: 'dossiers',
    severity: 'acknowledge',
    source: 'local-plan',
    certainty: 'recalled',
  },
  'dossier-15-days': { part: 'dossiers', severity: 'acknowledge', ...article7 },
  'questions-10-days': { part: 'dossiers', severity: 'acknowledge', ...article7 },
  'explanation-3-days': {
    part: 'dossiers',
    severity: 'acknowledge',
    source: 'local-plan',
    certainty: 'recalled',
  },
  'attendance-short': { part: 'hall', severity: 'blocks', ...article3 },
  'form-few-present': { part: 'hall', severity: 'note', ...practice },
  'committee-missing': { part: 'hall', severity: 'blocks', source: 'process', certainty: 'inferred' },
  'committee-member-is-subject': {
    part: 'hall',
    severity: 'blocks',
    source: 'elections',
    certainty: 'inferred',
  },
  'accounts-missing': { part: 'hall', severity: 'note', ...practice },
  'accounts-none': { part: 'hall', severity: 'blocks', ...practice },
  'keys-missing': { part: 'hall', severity: 'blocks', ...practice },
  'cards-missing': { part: 'hall', severity: 'blocks', ...practice },
  'cards-too-few': { part: 'hall', severity: 'blocks', ...practice },
  'box-unopened': { part: 'count', severity: 'blocks', ...practice },
  'confirmations-missing': { part: 'count', severity: 'blocks', ...practice },
  'share-of-returned': { part: 'count', severity: 'applied', ...article6 },
  'not-issued': { part: 'count', severity: 'applied', ...article6 },
  'name-struck-out': { part: 'count', severity: 'applied', ...article6 },
  'no-mark': { part: 'count', severity: 'applied', ...article6 },
  'many-marks': { part: 'count', severity: 'applied', ...article6 },
  'judged-by-person': { part: 'count', severity: 'applied', source: 'article-6', certainty: 'inferred' },
  'extra-name': { part: 'count', severity: 'applied', source: 'article-6', certainty: 'recalled' },
  'above-half-low': {
    part: 'results',
    severity: 'applied',
    source: 'use-of-results',
    certainty: 'confirmed',
  },
  'two-thirds-low': {
    part: 'results',
    severity: 'applied',
    source: 'use-of-results',
    certainty: 'confirmed',
  },
  'small-groups': { part: 'results', severity: 'applied', ...practice },
  'few-ballots': { part: 'results', severity: 'note', ...practice },
  'all-alike': { part: 'results', severity: 'note', ...practice },
  'papers-to-sign': { part: 'results', severity: 'note', source: 'principles', certainty: 'confirmed' },
  'report-days': { part: 'results', severity: 'note', source: 'principles', certainty: 'recalled' },
  'disclosure-scope': { part: 'results', severity: 'applied', source: 'principles', certainty: 'recalled' },
  retention: { part: 'results', severity: 'note', source: 'elections', certainty: 'recalled' },
  'destruction-people': { part: 'results', severity: 'blocks', ...practice },
} as const satisfies Record<ProblemCode, Rule> & Record<string, Rule>;

export type RuleCode = keyof typeof rules;

/** Codes that a person may answer for by name. */
export type AcknowledgedCode = {
  [Code in RuleCode]: (typeof rules)[Code]['severity'] extends 'acknowledge' ? Code : never;
}[RuleCode];

/** The rule of a code, null where the code is no rule (a line that says all is well). */
export function ruleOf(code: string): Rule | null {
  const known: Readonly<Record<string, Rule>> = rules;
  return known[code] ?? null;
}
