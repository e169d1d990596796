import type { SubjectId } from '../kernel/ids';
import { err, type Result } from '../kernel/result';
import { inFormOrder, type BallotLinesRefusal } from './ballot-lines';
import type { Choice } from './level';

/** Các lựa chọn của một lá phiếu: one line for each person on the form. */
export type Choices = readonly { readonly subjectId: SubjectId; readonly choice: Choice }[];

export type ChoicesRefusal =
  | BallotLinesRefusal
  /** The conference does not let a voter leave a row blank. */
  | { code: 'blank-not-allowed'; subjectId: SubjectId };

/** May these choices go into the box? Gives them back in the order of the form. */
export function completeChoices(
  form: { readonly subjectIds: readonly SubjectId[]; readonly blankAllowed: boolean },
  choices: Choices,
): Result<Choices, ChoicesRefusal> {
  const ordered = inFormOrder(form.subjectIds, choices);
  if (!ordered.ok) return ordered;
  const blank = ordered.value.find((line) => line.choice === 'blank');
  if (blank && !form.blankAllowed) return err({ code: 'blank-not-allowed', subjectId: blank.subjectId });
  return ordered;
}
