import type { BallotFormId } from '@/domain/kernel/ids';
import { leastReaching, type Share } from '@/domain/kernel/share';

/** Thẻ dự phòng: a share of the voters, but never fewer than `atLeast`. */
export type SpareRule = { readonly share: Share; readonly atLeast: number };

/** Spare cards for spoiled ones, and so that the last to draw still has a choice of several. A product rule. */
export const usualSpares: SpareRule = { share: { of: 15, per: 100 }, atLeast: 5 };

/** How many cards to print for one form: one for each voter on the roll, and the spare ones. No voters, no cards. */
export function cardsToPrint(voters: number, spares: SpareRule = usualSpares): number {
  if (voters === 0) return 0;
  return voters + Math.max(spares.atLeast, leastReaching(voters, spares.share));
}

/** One card for each form a voter marks (a colour and a bowl per form), so each form is printed by its own voters. */
export function cardsToPrintByForm(
  forms: readonly { readonly formId: BallotFormId; readonly voters: number }[],
  spares: SpareRule = usualSpares,
): { formId: BallotFormId; cards: number }[] {
  return forms.map(({ formId, voters }) => ({ formId, cards: cardsToPrint(voters, spares) }));
}
