import { ok, type Result } from '@/domain/kernel/result';
import type { CeremonyRefusal } from './ceremony-refusal';
import type { Group } from './group';
import { makeCert } from './pedersen-cert';
import { checkPolynomials, makePolynomial } from './pedersen-polynomial';
import { makeVoutput, vinputOf } from './pedersen-share';
import type { RandomBytes } from './random';

/** Every member's public messages of one ceremony, in the order of the members. */
export type CeremonyMessages = { certs: string[]; polynomials: string[]; voutputs: string[] };

export type CeremonyOrder = {
  seeds: readonly string[];
  threshold: number;
  group: Group;
  random: RandomBytes;
};

type Outcome = Result<CeremonyMessages, CeremonyRefusal>;

/**
 * Lễ tạo khóa on one machine: all five steps for all members, from the secrets each of them keeps on a slip. The
 * machine must forget the seeds afterwards; the messages alone open nothing.
 */
export function holdCeremony(order: CeremonyOrder): Outcome {
  const steps = ceremonySteps(order);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same one message at a time, so that a worker can report progress between them. */
export function* ceremonySteps(order: CeremonyOrder): Generator<{ done: number; of: number }, Outcome> {
  const { seeds, threshold, group, random } = order;
  const of = seeds.length * 3;
  const certs: string[] = [];
  for (const seed of seeds) {
    certs.push(makeCert({ seed, group, random }));
    yield { done: certs.length, of };
  }
  const polynomials: string[] = [];
  for (const seed of seeds) {
    const polynomial = makePolynomial({ seed, certs, threshold, group, random });
    if (!polynomial.ok) return polynomial;
    polynomials.push(polynomial.value);
    yield { done: seeds.length + polynomials.length, of };
  }
  const checked = checkPolynomials({ certs, polynomials, threshold, group });
  if (!checked.ok) return checked;
  const voutputs: string[] = [];
  for (const [member, seed] of seeds.entries()) {
    const vinput = vinputOf(checked.value, member);
    const voutput = makeVoutput({ seed, certs, vinput, threshold, group, random });
    if (!voutput.ok) return voutput;
    voutputs.push(voutput.value);
    yield { done: 2 * seeds.length + voutputs.length, of };
  }
  return ok({ certs, polynomials, voutputs });
}
