import type { DocumentRegime } from '../organisation/organisation';
import { err, ok, type Result } from '../kernel/result';

/** Tên loại văn bản as the number carries it: biên bản, báo cáo, quyết định. */
export const paperKinds = ['BB', 'BC', 'QĐ'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** One number of the register that is given out. `document` tells which paper has it. */
export type TakenNumber = { year: number; number: number; document: string; issuedOn: string };

/** Where the next number is asked for: numbers of one kind in one unit. */
export type RegisterPlace = { year: number; regime: DocumentRegime };

/**
 * Số và ký hiệu: "09-BB/ĐU" (Party) or "09/BB-SNNMT" (State); numbers under ten take a zero. A number not given yet
 * leaves the room of six signs.
 */
export function paperSign(
  { regime, symbol }: { regime: DocumentRegime; symbol: string },
  kind: string,
  number: number | null,
): string {
  const digits = number === null ? '\u00a0'.repeat(6) : String(number).padStart(2, '0');
  return regime === 'party' ? `${digits}-${kind}/${symbol}` : `${digits}/${kind}-${symbol}`;
}

/**
 * The number after the last one; the first is 1. The State counts anew each year (NĐ 30/2020/NĐ-CP, Điều 15); the Party
 * counts through a term (HD 05-HD/VPTW, known through others), so its new year goes on from the year before, and the
 * officer types 1 when a term begins. What was left out is filled by hand alone.
 */
export function nextNumber(taken: readonly TakenNumber[], place: RegisterPlace): number {
  const { year, regime } = place;
  const years = taken.filter((one) => one.year <= year).map((one) => one.year);
  const counted = regime === 'party' ? Math.max(0, ...years) : year;
  const numbers = taken.filter((one) => one.year === counted).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}

export type NumberRefusal =
  | { code: 'paper-number-taken'; number: number; document: string; issuedOn: string }
  | { code: 'paper-number-gap'; number: number; last: number };

/**
 * May this number be given out? Never twice in a year for one kind. Numbers left out before it are for somebody to
 * answer for (`acceptsGap`): they may stand in a register on paper. An empty register begins wherever the one on paper
 * is. Numbers left out earlier may be filled.
 */
export function mayTakeNumber(
  number: number,
  taken: readonly TakenNumber[],
  place: RegisterPlace & { acceptsGap: boolean },
): Result<number, NumberRefusal> {
  const same = taken.find((one) => one.year === place.year && one.number === number);
  if (same)
    return err({ code: 'paper-number-taken', number, document: same.document, issuedOn: same.issuedOn });
  const last = nextNumber(taken, place) - 1;
  const leavesGap = last > 0 && number > last + 1;
  return leavesGap && !place.acceptsGap ? err({ code: 'paper-number-gap', number, last }) : ok(number);
}
