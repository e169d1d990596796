import type { SubjectId } from '../kernel/ids';
import type { Entered } from '../tally/check-count';
import { checkEquation, type EnteredTerm, type Equation } from '../tally/equation';
import { lineReasons, rowFigures, valueOf, wholeReasons, type PaperFigures } from './paper-figures';

/**
 * Đẳng thức of one counter's figures: returned = valid + invalid; per person the levels and the invalid make up the
 * returned; and the invalid lines of all people are told by reason. What is missing is named, never taken for zero.
 */
export function checkPaperFigures(subjectIds: readonly SubjectId[], figures: PaperFigures): Equation[] {
  const returned = valueOf(figures, 'returned');
  const invalid = invalidBallots(figures);
  return [
    checkEquation({ id: 'returned-by-validity' }, ['returned', returned], '=', [
      ['valid', valueOf(figures, 'valid')],
      ['invalid', invalid],
    ]),
    ...subjectIds.map((at) =>
      checkEquation(
        { id: 'row-adds-up', at },
        ['returned', returned],
        '=',
        rowFigures.map((figure): EnteredTerm => [figure, valueOf(figures, `${at}.${figure}`)]),
      ),
    ),
    checkEquation(
      { id: 'invalid-lines-by-reason' },
      ['invalid', invalidLines(subjectIds, figures)],
      '=',
      lineReasons.map((reason): EnteredTerm => [reason, valueOf(figures, `line.${reason}`)]),
    ),
  ];
}

/** Ballots that are invalid as a whole; null while a reason has no figure. */
export function invalidBallots(figures: PaperFigures): Entered {
  return sum(wholeReasons.map((reason) => valueOf(figures, `whole.${reason}`)));
}

/** Cases invalid for one person alone, over all people: what stands beside the ballots invalid as a whole. */
function invalidLines(subjectIds: readonly SubjectId[], figures: PaperFigures): Entered {
  const all = sum(subjectIds.map((id) => valueOf(figures, `${id}.invalid`)));
  const whole = invalidBallots(figures);
  return all === null || whole === null ? null : all - whole * subjectIds.length;
}

function sum(values: readonly Entered[]): Entered {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return total;
}
