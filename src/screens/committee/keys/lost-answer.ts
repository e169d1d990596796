import type { Refusal } from '../../hall/use-refusal-sentence';

type Code = Refusal['code'];

/** May what was asked for have been done although nobody was told? Only an answer that rules it out ends the doubt. */
export function mayBeDone(before: boolean, answer: Code, rulesOut: ReadonlySet<Code>): boolean {
  if (answer === 'offline') return true;
  return before && !rulesOut.has(answer);
}
