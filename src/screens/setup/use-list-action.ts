'use client';
import { useState } from 'react';
import type { Result } from '@/domain/kernel/result';
import type { Refusal } from '../hall/use-refusal-sentence';

/** Runs a save: busy while it runs, the refusal until the next try. What was entered stays with the caller. */
export function useListAction() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run<V, E extends Refusal>(
    answer: Promise<Result<V, E>>,
    onRefused?: (refused: E) => void,
  ): Promise<V | null> {
    setBusy(true);
    setRefusal(null);
    // A long list takes its time: only a broken connection ends the waiting.
    const outcome = await answer.catch(() => null);
    setBusy(false);
    if (outcome?.ok) return outcome.value;
    setRefusal(outcome?.error ?? { code: 'offline' });
    if (outcome) onRefused?.(outcome.error);
    return null;
  }

  return { busy, refusal, run, forget: () => setRefusal(null) };
}
