import { err, ok, type Result } from '@/domain/kernel/result';

/** Thẻ phiếu of one form, counted by hand. Null is not counted yet, which is not zero. */
export type CardAccount = {
  readonly printed: number | null;
  /** Dùng để thử, đã hủy. 0 where the test box has cards of its own. */
  readonly tested: number | null;
  /** Hỏng, đã đổi (voided before use). */
  readonly spoiled: number | null;
  /** Không sử dụng, counted back. */
  readonly unused: number | null;
};

export type CardAccountRefusal =
  | { code: 'figure-missing'; missing: readonly (keyof CardAccount)[] }
  /** More cards came back than were printed: a miscount, or a strange card. */
  | { code: 'more-than-printed'; excess: number };

const figures = ['printed', 'tested', 'spoiled', 'unused'] as const;

/** Số phát ra, derived: printed − tested − spoiled − unused (biên bản kiểm phiếu, Bảng 1, dòng 5). */
export function issuedCards(account: CardAccount): Result<number, CardAccountRefusal> {
  const { printed, tested, spoiled, unused } = account;
  if (printed === null || tested === null || spoiled === null || unused === null)
    return err({ code: 'figure-missing', missing: figures.filter((figure) => account[figure] === null) });
  const issued = printed - tested - spoiled - unused;
  if (issued < 0) return err({ code: 'more-than-printed', excess: -issued });
  return ok(issued);
}

/** Chênh lệch cần giải trình: what the cards say was issued, less what the roll at the door says. */
export function cardDifference(
  account: CardAccount,
  issuedByRoll: number,
): Result<number, CardAccountRefusal> {
  const issued = issuedCards(account);
  return issued.ok ? ok(issued.value - issuedByRoll) : issued;
}
