import fc from 'fast-check';
import type { Choices } from '@/domain/ballot/choices';
import type { Choice, Level } from '@/domain/ballot/level';
import type { LineMark } from '@/domain/ballot/line-mark';
import type { PaperBallot } from '@/domain/ballot/paper-ballot';
import type { SubjectId, VoterId } from '@/domain/kernel/ids';

export const subjectId = (name: string) => name as SubjectId;
export const voterId = (name: string) => name as VoterId;

/** Three people on one form. */
export const minh = subjectId('minh');
export const ha = subjectId('ha');
export const long = subjectId('long');
export const threeSubjects = [minh, ha, long];

/** A device ballot: the choices in the order of the form. */
export function choicesOf(subjectIds: readonly SubjectId[], ...choices: Choice[]): Choices {
  return subjectIds.map((id, index) => ({ subjectId: id, choice: choices[index] ?? 'blank' }));
}

export function aLine(id: SubjectId, marked: readonly Level[] = ['high'], struckOut = false): LineMark {
  return { subjectId: id, marked, struckOut };
}

/** A paper ballot of three lines, all tín nhiệm cao unless told otherwise. */
export function aPaperBallot(changes: Partial<PaperBallot> = {}): PaperBallot {
  return { issued: true, hasExtraName: false, lines: threeSubjects.map((id) => aLine(id)), ...changes };
}

/** Any pile of device ballots for these people. */
export function anyBallots(subjectIds: readonly SubjectId[]): fc.Arbitrary<Choices[]> {
  const choice = fc.constantFrom<Choice>('high', 'medium', 'low', 'blank');
  const ballot = fc.array(choice, { minLength: subjectIds.length, maxLength: subjectIds.length });
  return fc.array(
    ballot.map((choices) => choicesOf(subjectIds, ...choices)),
    { maxLength: 40 },
  );
}
