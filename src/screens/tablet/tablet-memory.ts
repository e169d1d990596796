import type { SealedForBox } from './voting-session';

/** Where a sealed ballot waits for the box. */
export const sealedKey = 'tn96.sealed';
const draftKey = 'tn96.draft';

/**
 * All that a tablet keeps: a sealed ballot until the box has it (it outlives a power cut), and the rows of an unfinished
 * one, encrypted under its card, until the tab is closed. Storage that fails is done without; for a sealed ballot the
 * answer says whether it is kept.
 */
export function keepSealed(sealed: SealedForBox): boolean {
  quietly(() => localStorage.setItem(sealedKey, JSON.stringify(sealed)));
  return keptSealed()?.hash === sealed.hash;
}

export function keptSealed(): SealedForBox | null {
  return quietly(() => {
    const kept: unknown = JSON.parse(localStorage.getItem(sealedKey) ?? 'null');
    return isSealed(kept) ? kept : null;
  });
}

export function keepDraft(draft: string): void {
  quietly(() => sessionStorage.setItem(draftKey, draft));
}

export function keptDraft(): string | null {
  return quietly(() => sessionStorage.getItem(draftKey));
}

export function forgetDraft(): void {
  quietly(() => sessionStorage.removeItem(draftKey));
}

/** Erases all that one voter left behind. */
export function forgetVoter(): void {
  quietly(() => localStorage.removeItem(sealedKey));
  forgetDraft();
}

function isSealed(value: unknown): value is SealedForBox {
  return (
    typeof value === 'object' &&
    value !== null &&
    'boxId' in value &&
    typeof value.boxId === 'string' &&
    'ballot' in value &&
    typeof value.ballot === 'string' &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
