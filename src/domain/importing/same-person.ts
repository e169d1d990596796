import { fold, sameName } from './spelling';
import type { Identity } from './imported-person';

/**
 * The same person by name and year of birth; where neither has a year, by name, post and unit.
 * One year known and the other not tells nothing: such two are kept apart.
 */
export function isSamePerson(one: Identity, other: Identity): boolean {
  if (!sameName(one.fullName, other.fullName)) return false;
  if (one.birthYear !== null || other.birthYear !== null) return one.birthYear === other.birthYear;
  return fold(one.post) === fold(other.post) && fold(one.workUnit) === fold(other.workUnit);
}
