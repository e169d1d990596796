import { err, ok, type Result } from '@/domain/kernel/result';

import type { Election } from './election';
import type { EncryptedTally } from './encrypted-tally';
import { inverse, modulo, type Element, type Group } from './group';
import type { PartialDecryption } from './partial-decryption';
import { ownerOfMember, serverOwner, type Trustees } from './trustees';
import { compact } from './wire-format';

export type OpenTallyRefusal =
  | { code: 'server-key-missing' }
  | { code: 'too-few-shares'; have: number; need: number }
  | { code: 'undecodable'; question: number };

/** The sums of one question, in the order of its answers. */
export type LevelCounts = [high: number, medium: number, low: number];

interface Share {
  /** The member's place in the polynomials, from 1. */
  place: number;
  factors: Element[][];
}

/**
 * Opens the sums with the server's part and at least k members' parts, all checked before. Any k give the same answer;
 * fewer are refused. Blank rows of a question are the number of ballots less the three sums.
 */
export function openTally(opening: {
  tally: EncryptedTally;
  partialDecryptions: readonly PartialDecryption[];
  trustees: Trustees;
  election: Election;
}): Result<LevelCounts[], OpenTallyRefusal> {
  const { tally, partialDecryptions, trustees, election } = opening;
  const { group } = election;
  const server = partialDecryptions.find(({ owner }) => owner === serverOwner);
  if (server === undefined) return err({ code: 'server-key-missing' });
  const shares = sharesOf(partialDecryptions, trustees);
  const need = trustees.committee.threshold;
  if (shares.length < need) return err({ code: 'too-few-shares', have: shares.length, need });

  const factorAt = committeeFactor(shares.slice(0, need), group);
  const numberOf = smallLogarithms(group, tally.count);
  const counts: LevelCounts[] = [];
  for (const [question, row] of tally.ciphertexts.entries()) {
    const [high, medium, low] = row.map(({ beta }, level) => {
      const own = server.factors[question]?.[level] ?? group.identity;
      const factor = group.multiply(own, factorAt(question, level));
      return numberOf(group.multiply(beta, group.invert(factor)));
    });
    if (high === undefined || medium === undefined || low === undefined)
      return err({ code: 'undecodable', question });
    counts.push([high, medium, low]);
  }
  return ok(counts);
}

/** The published result (specification, section 4.19). */
export function writeResult(counts: readonly LevelCounts[]): string {
  return compact({ result: counts });
}

/** One part for each member, however often a member's part was handed in. */
function sharesOf(parts: readonly PartialDecryption[], { committee }: Trustees): Share[] {
  return committee.members.flatMap((_keys, member) => {
    const part = parts.find(({ owner }) => owner === ownerOfMember(member));
    return part === undefined ? [] : [{ place: member + 1, factors: part.factors }];
  });
}

/** Combines the members' factors with Lagrange's weights at 0: k / (k − δ) over the other places k. */
function committeeFactor(
  shares: readonly Share[],
  group: Group,
): (question: number, level: number) => Element {
  const weighted = shares.map(({ place, factors }) => {
    const others = shares.filter((other) => other.place !== place).map((other) => BigInt(other.place));
    const weight = others.reduce(
      (product, other) => modulo(product * other * inverse(other - BigInt(place), group.order), group.order),
      1n,
    );
    return { factors, weight };
  });
  return (question, level) =>
    weighted.reduce(
      (product, { factors, weight }) =>
        group.multiply(product, group.power(factors[question]?.[level] ?? group.identity, weight)),
      group.identity,
    );
}

/** The logarithms of g^0 … g^bound, and undefined for every other element. */
function smallLogarithms(group: Group, bound: number): (element: Element) => number | undefined {
  const logarithms = new Map<Element, number>();
  let element = group.identity;
  for (let value = 0; value <= bound; value += 1) {
    logarithms.set(element, value);
    element = group.multiply(element, group.generator);
  }
  return (searched) => logarithms.get(searched);
}
