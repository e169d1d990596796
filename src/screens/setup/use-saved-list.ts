'use client';
import { useState } from 'react';
import { err, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { Refusal } from '../hall/use-refusal-sentence';
import { useUnsavedWarning } from './use-unsaved-warning';

type Line = { id: string | null; key: string };
type Stored<L> = { version: number; lines: readonly L[] };

/** What somebody else saved while this list was being changed. */
export type ListConflict<L> = { by: string; theirs: Stored<L> };

type SavedListWish<L, Saved> = {
  first: Saved;
  linesOf: (saved: Saved) => readonly L[];
  send: (version: number, lines: readonly L[]) => Promise<Result<Saved, Refusal | SavedMeanwhile<Saved>>>;
  /** Called when the server holds something newer than this page was drawn from. */
  onNews: () => void;
};

/**
 * A list as it is being changed, and saved as a whole from the version it was made from. When somebody else saved it
 * meanwhile, both are kept until one is chosen; when only something else of the conference was saved, saving goes on.
 */
export function useSavedList<L extends Line, Saved extends { version: number }>(
  wish: SavedListWish<L, Saved>,
) {
  const { first, send, onNews } = wish;
  const storedOf = (kept: Saved): Stored<L> => ({ version: kept.version, lines: wish.linesOf(kept) });
  const [saved, setSaved] = useState(() => storedOf(first));
  const [lines, setLines] = useState<readonly L[]>(saved.lines);
  const [conflict, setConflict] = useState<ListConflict<L> | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const unsaved = !isSame(lines, saved.lines);
  useUnsavedWarning(unsaved);

  function settle(stored: Stored<L>) {
    setSaved(stored);
    setLines(stored.lines);
    setConflict(null);
  }

  async function saveFrom(base: Stored<L>, mine: readonly L[]): Promise<boolean> {
    setBusy(true);
    setRefusal(null);
    const answer = await send(base.version, mine).catch(() => err({ code: 'offline' as const }));
    const theirs = answer.ok || !isMeanwhile(answer.error) ? null : storedOf(answer.error.saved);
    if (theirs && isSame(theirs.lines, base.lines)) return saveFrom(theirs, mine);
    setBusy(false);
    if (answer.ok) settle(storedOf(answer.value));
    else if (theirs && isMeanwhile(answer.error)) setConflict({ by: answer.error.by, theirs });
    else setRefusal(answer.error);
    if (answer.ok || theirs) onNews();
    return answer.ok;
  }

  return {
    lines,
    setLines,
    unsaved,
    busy,
    refusal,
    conflict,
    save: () => saveFrom(saved, lines),
    takeTheirs: () => conflict && settle(conflict.theirs),
    keepMine: async () => conflict !== null && saveFrom(conflict.theirs, over(lines, conflict.theirs.lines)),
  };
}

function isMeanwhile<Saved>(refused: Refusal | SavedMeanwhile<Saved>): refused is SavedMeanwhile<Saved> {
  return refused.code === 'changed-by-someone-else' && 'saved' in refused;
}

function isSame(one: readonly Line[], other: readonly Line[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Our lines over theirs: what they took off the list is new again. */
function over<L extends Line>(mine: readonly L[], theirs: readonly L[]): L[] {
  const known = new Set(theirs.map(({ id }) => id));
  return mine.map((line) => (known.has(line.id) ? line : { ...line, id: null }));
}
