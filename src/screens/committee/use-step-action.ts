'use client';
import { useState, useTransition } from 'react';
import type { Refusal } from '../hall/use-refusal-sentence';

type Outcome<V> = { ok: true; value: V } | { ok: false; error: Refusal };

/** Runs an action of the gate: busy while it runs, its refusal for `RefusalNote`, `after` when it is done. */
export function useStepAction<V>(run: () => Promise<Outcome<V>>, after?: (value: V) => void) {
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = () =>
    start(async () => {
      setRefusal(null);
      const outcome = await run();
      if (outcome.ok) after?.(outcome.value);
      else setRefusal(outcome.error);
    });
  return { submit, isBusy, refusal, forget: () => setRefusal(null) };
}
