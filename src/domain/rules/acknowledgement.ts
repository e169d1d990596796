import { blockingCodes, type ReadinessCode, type ReadinessLine } from '../conference/readiness-line';
import { ruleOf } from './rule-register';

/** Ghi nhận: a named officer has seen what a rule found and answers for going on. `facts` is what was found then. */
export type Acknowledgement = { code: string; facts: string; byName: string; at: Date };

/** What a line found, as one text: another finding under the same code is another text. */
export function factsOf({ values, names }: Pick<ReadinessLine, 'values' | 'names'>): string {
  const sorted = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([sorted, names]);
}

/** Must somebody answer for this line by name before the step is taken? */
export function needsAcknowledgement({ code, state }: Pick<ReadinessLine, 'code' | 'state'>): boolean {
  return state === 'attention' && ruleOf(code)?.severity === 'acknowledge';
}

/** Who answered for this very finding; null when nobody did, or when the facts have changed since. */
export function acknowledgementOf(
  line: ReadinessLine,
  given: readonly Acknowledgement[],
): Acknowledgement | null {
  return given.find((one) => one.code === line.code && one.facts === factsOf(line)) ?? null;
}

/** What keeps the step from being taken: what blocks, and what nobody has answered for. */
export function openCodes(
  lines: readonly ReadinessLine[],
  given: readonly Acknowledgement[],
): ReadinessCode[] {
  const unanswered = lines.filter(
    (line) => needsAcknowledgement(line) && acknowledgementOf(line, given) === null,
  );
  return [...blockingCodes(lines), ...unanswered.map(({ code }) => code)];
}
