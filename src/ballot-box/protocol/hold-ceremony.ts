import { ok, type Result } from '@/domain/kernel/result';
import type { CeremonyRefusal } from './ceremony-refusal';
import type { Group } from './group';
import { makeCert } from './pedersen-cert';
import { checkPolynomials, makePolynomial } from './pedersen-polynomial';
import { makeVoutput, vinputOf } from './pedersen-share';
import type { RandomBytes } from './random';

/** Every member's public messages of one ceremony, in the order of the members. */
export type CeremonyMessages = { certs: string[]; polynomials: string[]; voutputs: string[] };

/**
 * Lễ tạo khóa on one machine: all five steps for all members, from the secrets each of them keeps on a slip. The
 * machine must forget the seeds afterwards; the messages alone open nothing.
 */
export function holdCeremony(order: {
  seeds: readonly string[];
  threshold: number;
  group: Group;
  random: RandomBytes;
}): Result<CeremonyMessages, CeremonyRefusal> {
  const { seeds, threshold, group, random } = order;
  const certs = seeds.map((seed) => makeCert({ seed, group, random }));
  const polynomials: string[] = [];
  for (const seed of seeds) {
    const polynomial = makePolynomial({ seed, certs, threshold, group, random });
    if (!polynomial.ok) return polynomial;
    polynomials.push(polynomial.value);
  }
  const checked = checkPolynomials({ certs, polynomials, threshold, group });
  if (!checked.ok) return checked;
  const voutputs: string[] = [];
  for (const [member, seed] of seeds.entries()) {
    const vinput = vinputOf(checked.value, member);
    const voutput = makeVoutput({ seed, certs, vinput, threshold, group, random });
    if (!voutput.ok) return voutput;
    voutputs.push(voutput.value);
  }
  return ok({ certs, polynomials, voutputs });
}
