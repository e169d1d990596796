'use client';
import { useState } from 'react';
import type { Result } from '@/domain/kernel/result';
import { askServer } from '../hall/ask-server';
import type { Refusal } from '../hall/use-refusal-sentence';

/** Runs a save: busy while it runs, the refusal until the next try. What was entered stays with the caller. */
export function useListAction() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run<V>(answer: Promise<Result<V, Refusal>>): Promise<V | null> {
    setBusy(true);
    setRefusal(null);
    const outcome = await askServer(answer);
    setBusy(false);
    if (outcome.ok) return outcome.value;
    setRefusal(outcome.error);
    return null;
  }

  return { busy, refusal, run, forget: () => setRefusal(null) };
}
