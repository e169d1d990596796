import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import type { ConsoleView } from '@/gate/committee/console.loader';

/** How many members have still to enter their share. */
export function sharesMissing({ threshold, holders }: OpeningProgress): number {
  return Math.max(0, threshold - holders.filter((holder) => holder.entered).length);
}

/** Have the cards of every form been counted back? */
export function areCardsBack(forms: ConsoleView['forms']): boolean {
  return forms.every(({ stock }) => stock !== null && stock.issuedCount !== null);
}

/** What keeps the box from being opened, the first of it; null when nothing does. */
export function openingBlockedBy(
  progress: OpeningProgress,
  { forms, paper }: Pick<ConsoleView, 'forms' | 'paper'>,
): 'check' | 'cards' | 'paper' | 'shares' | null {
  if (!progress.isChecked) return 'check';
  if (!areCardsBack(forms)) return 'cards';
  if (paper.use !== 'none' && paper.forms.some(({ isConfirmed }) => !isConfirmed)) return 'paper';
  return sharesMissing(progress) > 0 ? 'shares' : null;
}
