'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Refusal } from './use-refusal-sentence';

const usualMs = 4_000;

/**
 * Asks again every few seconds while the page is seen, never two questions at once. `ask` takes the answer in itself
 * and returns why there was none, or null; that is handed back for the page to say.
 */
export function useFollowing(ask: () => Promise<Refusal | null>, everyMs = usualMs): Refusal | null {
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const askOnce = useEffectEvent(async () => setTrouble(await ask()));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    async function turn() {
      if (document.visibilityState === 'visible') await askOnce();
      if (!isOver) timer = setTimeout(turn, everyMs);
    }
    timer = setTimeout(turn, everyMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [everyMs]);

  return trouble;
}
