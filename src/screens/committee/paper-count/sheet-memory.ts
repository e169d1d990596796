import { isSheetOf, type PaperSheet } from '@/domain/paper-count/sheets';

type Place = { formId: string; memberId: string };

const key = (formId: string) => `tn96.sheets.${formId}`;

/** The sheets a member has entered stay in the tab, so that a reload loses none; they never go to the server. */
export function keepSheets({ formId, memberId }: Place, sheets: readonly PaperSheet[]): void {
  quietly(() => sessionStorage.setItem(key(formId), JSON.stringify({ memberId, sheets })));
}

/** What this member has entered in this tab; nothing of another member, or of a form that has changed. */
export function keptSheets({ formId, memberId }: Place, people: number): PaperSheet[] {
  const kept = quietly((): unknown => JSON.parse(sessionStorage.getItem(key(formId)) ?? 'null'));
  if (typeof kept !== 'object' || kept === null) return [];
  if (!('memberId' in kept) || kept.memberId !== memberId) return [];
  if (!('sheets' in kept) || !Array.isArray(kept.sheets)) return [];
  const sheets: unknown[] = kept.sheets;
  return sheets.every((sheet) => isSheetOf(people, sheet)) ? sheets : [];
}

/** Wipes the sheets of a form: handed in, given up, or none of this member's business any more. */
export function forgetSheets(formId: string): void {
  quietly(() => sessionStorage.removeItem(key(formId)));
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
