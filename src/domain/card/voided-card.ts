/** Vì sao hủy một thẻ chưa dùng: spoiled and another one drawn for it, or handed in for a sheet of paper. */
export const voidReasons = ['spoiled', 'exchanged-for-paper'] as const;
export type VoidReason = (typeof voidReasons)[number];

/** Thẻ đã hủy of one form, by reason. */
export type VoidedCounts = Readonly<Record<VoidReason, number>>;

export const noneVoided: VoidedCounts = { spoiled: 0, 'exchanged-for-paper': 0 };

/** All voided cards of a form. */
export function voidedInAll(counts: VoidedCounts): number {
  return voidReasons.reduce((sum, reason) => sum + counts[reason], 0);
}

/** What the minutes say of a spoiled card: who saw it voided, never whose it was (docs/decisions/004). */
export function spoiledCardIncident(
  formIndex: number,
  witness: string,
): { content: string; resolution: string } {
  return {
    content: `Một thẻ phiếu của mẫu phiếu số ${formIndex} bị hỏng, chưa dùng.`,
    resolution: `Đã hủy thẻ hỏng trước người chứng kiến: ${witness}. Đã cho rút thẻ khác.`,
  };
}
