import { checkEquation, type EnteredTerm, type Equation, type Figure } from './equation';
import type { Tally } from './tally';

/** A figure somebody enters: null until then, for blank is not zero. */
export type Entered = number | null;

/**
 * Thẻ hoặc phiếu giấy of one kind, counted by hand; `issued` is by the roll at the door, never derived from the rest.
 * `voided` are the cards that the box was told to take no ballot with.
 */
export type StockFigures = Readonly<
  Record<'printed' | 'tested' | 'spoiled' | 'voided' | 'unused' | 'issued' | 'returned', Entered>
>;

/** Phiếu of one form, both kinds together. `device` or `paper` is 0 where that kind was not used. */
export type CountFigures = Readonly<
  Record<'present' | 'issued' | 'returned' | 'device' | 'paper' | 'valid' | 'invalid', Entered>
>;

/** Đối chiếu thẻ và phiếu of one kind (biên bản kiểm phiếu, Bảng 1). The test's and the voided cards are named only if there were any. */
export function checkStock(figures: StockFigures): Equation[] {
  const usedUp = terms(figures, 'issued', 'unused', 'spoiled');
  const right = figures.tested === 0 ? usedUp : [...usedUp, ...terms(figures, 'tested')];
  return [
    checkEquation({ id: 'stock-adds-up' }, ['printed', figures.printed], '=', right),
    checkEquation(
      { id: 'returned-within-issued' },
      ['issued', figures.issued],
      '≥',
      terms(figures, 'returned'),
    ),
    ...checkVoided(figures),
  ];
}

/** Asked only where there is a spoiled or a voided card: each spoiled one was voided, and none else. */
function checkVoided({ spoiled, voided }: StockFigures): Equation[] {
  if (!spoiled && !voided) return [];
  return [checkEquation({ id: 'spoiled-were-voided' }, ['spoiled', spoiled], '=', [['voided', voided]])];
}

/** Phát ra, thu về, hợp lệ, không hợp lệ of one form. */
export function checkCount(figures: CountFigures): Equation[] {
  const { present, issued, returned } = figures;
  return [
    checkEquation({ id: 'issued-within-present' }, ['present', present], '≥', terms(figures, 'issued')),
    checkEquation({ id: 'returned-within-issued' }, ['issued', issued], '≥', terms(figures, 'returned')),
    checkEquation({ id: 'returned-by-mode' }, ['returned', returned], '=', terms(figures, 'device', 'paper')),
    checkEquation(
      { id: 'returned-by-validity' },
      ['returned', returned],
      '=',
      terms(figures, 'valid', 'invalid'),
    ),
  ];
}

/** Từng người: ba mức + không hợp lệ = thu về, against the ballots returned for the whole form. */
export function checkRows(tally: Tally): Equation[] {
  return tally.rows.map((row) =>
    checkEquation(
      { id: 'row-adds-up', at: row.subjectId },
      ['returned', tally.returned],
      '=',
      terms(row, 'high', 'medium', 'low', 'invalid'),
    ),
  );
}

function terms<F extends Figure>(figures: Readonly<Record<F, Entered>>, ...names: F[]): EnteredTerm[] {
  return names.map((figure) => [figure, figures[figure]]);
}
