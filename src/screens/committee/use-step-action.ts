'use client';
import { useState, useTransition } from 'react';
import type { Words } from '@/messages/catalogue';
import { useRefusalSentence } from '../hall/use-refusal-sentence';

type Refusal = { code: keyof Words['refusals'] };
type Outcome<V> = { ok: true; value: V } | { ok: false; error: Refusal };

/** Runs an action of the gate: busy while it runs, one sentence when it is refused, `after` when it is done. */
export function useStepAction<V>(run: () => Promise<Outcome<V>>, after?: (value: V) => void) {
  const sentence = useRefusalSentence();
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = () =>
    start(async () => {
      setRefusal(null);
      const outcome = await run();
      if (outcome.ok) after?.(outcome.value);
      else setRefusal(sentence(outcome.error));
    });
  return { submit, isBusy, refusal, forget: () => setRefusal(null) };
}
