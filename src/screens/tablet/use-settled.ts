'use client';
import { useEffect, useState } from 'react';

/** Longer than between the two taps of a hand that trembles, shorter than anybody needs to read a button. */
const settlesAfterMs = 600;

/** Whether what is shown has stood for a moment: a second tap, meant for what was there before, comes earlier. */
export function useSettled(shown: number | boolean): boolean {
  const [settled, setSettled] = useState<typeof shown | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), settlesAfterMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return settled === shown;
}
