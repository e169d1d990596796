import type { Finding, Severity } from '../kernel/finding';
import type { SubjectId } from '../kernel/ids';

/** A figure that is entered or counted. */
export type Figure =
  | 'printed'
  | 'tested'
  | 'spoiled'
  | 'voided'
  | 'unused'
  | 'issued'
  | 'present'
  | 'returned'
  | 'device'
  | 'paper'
  | 'valid'
  | 'invalid'
  | 'high'
  | 'medium'
  | 'low'
  | 'no-mark'
  | 'many-marks';

export type EquationId =
  /** Thẻ in = phát ra + chưa dùng + hỏng (+ dùng để thử). */
  | 'stock-adds-up'
  /** Thẻ hỏng = thẻ đã hủy: a card that only looks spoiled could still be cast. */
  | 'spoiled-were-voided'
  /** Có mặt ≥ phát ra: nobody absent was handed a ballot. */
  | 'issued-within-present'
  /** Phát ra ≥ thu về: no ballot came from elsewhere. */
  | 'returned-within-issued'
  /** Thu về = trên máy + phiếu giấy. */
  | 'returned-by-mode'
  /** Thu về = hợp lệ + không hợp lệ (Quy định 96-QĐ/TW, Điều 6). */
  | 'returned-by-validity'
  /** Từng người: thu về = ba mức + không hợp lệ (Quy định 96-QĐ/TW, Điều 6). */
  | 'row-adds-up'
  /** Dòng không hợp lệ, all people together = không đánh dấu + đánh dấu nhiều ô (biên bản kiểm phiếu, Bảng 2). */
  | 'invalid-lines-by-reason';

export type Term = { readonly figure: Figure; readonly value: number };
export type Side = { readonly terms: readonly Term[]; readonly sum: number };

/** Đẳng thức kiểm tra. Waiting: a figure has not been entered, and blank is not zero. `at` is the person of a row. */
export type Equation = { readonly id: EquationId; readonly at: SubjectId | null } & (
  | {
      readonly status: 'holds' | 'broken';
      readonly relation: '=' | '≥';
      readonly left: Side;
      readonly right: Side;
      /** Left minus right. */
      readonly difference: number;
    }
  | { readonly status: 'waiting'; readonly missing: readonly Figure[] }
);

export type EnteredTerm = readonly [figure: Figure, value: number | null];

/** Checks one equation; `null` is a figure nobody has entered yet. */
export function checkEquation(
  { id, at = null }: { id: EquationId; at?: SubjectId | null },
  left: EnteredTerm,
  relation: '=' | '≥',
  right: readonly EnteredTerm[],
): Equation {
  const [leftSide, rightSide] = [sideOf([left]), sideOf(right)];
  if (leftSide === null || rightSide === null) {
    const missing = [left, ...right].filter(([, value]) => value === null).map(([figure]) => figure);
    return { id, at, status: 'waiting', missing };
  }
  const difference = leftSide.sum - rightSide.sum;
  const holds = relation === '=' ? difference === 0 : difference >= 0;
  return {
    id,
    at,
    status: holds ? 'holds' : 'broken',
    relation,
    left: leftSide,
    right: rightSide,
    difference,
  };
}

/** Physical stock may differ, and the minutes then explain it; the arithmetic of the count itself may not. */
const severities: Record<EquationId, Severity> = {
  'stock-adds-up': 'warning',
  'spoiled-were-voided': 'warning',
  'issued-within-present': 'warning',
  'returned-within-issued': 'warning',
  'returned-by-mode': 'error',
  'returned-by-validity': 'error',
  'row-adds-up': 'error',
  'invalid-lines-by-reason': 'error',
};

/** What the equations found: broken ones by their weight, and each missing figure as an error, once. */
export function findingsOf(equations: readonly Equation[]): Finding<EquationId | 'figure-missing'>[] {
  const missing = new Set(equations.flatMap((one) => (one.status === 'waiting' ? one.missing : [])));
  const waiting = [...missing].map((figure) => missingFigure(figure));
  const broken = equations.flatMap((one) => (one.status === 'broken' ? [brokenEquation(one)] : []));
  return [...waiting, ...broken];
}

function missingFigure(figure: Figure): Finding<'figure-missing'> {
  return { code: 'figure-missing', severity: 'error', at: figure, values: {} };
}

function brokenEquation(equation: Exclude<Equation, { status: 'waiting' }>): Finding<EquationId> {
  const { id, at, left, right, difference } = equation;
  const values = { left: left.sum, right: right.sum, difference };
  return { code: id, severity: severities[id], at: at ?? id, values };
}

/** Null when a figure of this side is still to be entered. */
function sideOf(entered: readonly EnteredTerm[]): Side | null {
  const terms: Term[] = [];
  for (const [figure, value] of entered) {
    if (value === null) return null;
    terms.push({ figure, value });
  }
  return { terms, sum: terms.reduce((sum, term) => sum + term.value, 0) };
}
