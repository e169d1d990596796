'use client';
import { useState, useTransition } from 'react';
import { askServer } from '../hall/ask-server';
import type { Refusal } from '../hall/use-refusal-sentence';

type Outcome<V> = { ok: true; value: V } | { ok: false; error: Refusal };

/**
 * Runs an action of the gate: busy while it runs, its refusal for `RefusalNote`, `after` when it is done. An answer that
 * does not come is a refusal too; `patienceMs` is for what takes the server long.
 */
export function useStepAction<V>(
  run: () => Promise<Outcome<V>>,
  after?: (value: V) => void,
  patienceMs?: number,
) {
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = () =>
    start(async () => {
      setRefusal(null);
      const outcome = await askServer(run(), patienceMs);
      if (outcome.ok) after?.(outcome.value);
      else setRefusal(outcome.error);
    });
  return { submit, isBusy, refusal, forget: () => setRefusal(null) };
}
