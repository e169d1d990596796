'use client';
import { startTransition, useEffect, useState } from 'react';

/**
 * How many of the rows are drawn: none before they are wanted and one more with each frame then, so that the screen never
 * stands still, however many there are.
 */
export function useDrawnRows(of: number, areWanted: boolean): number {
  const [drawn, setDrawn] = useState(0);
  if (!areWanted && drawn > 0) setDrawn(0);
  useEffect(() => {
    if (!areWanted || drawn >= of) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + 1)));
    return () => cancelAnimationFrame(frame);
  }, [areWanted, drawn, of]);
  return areWanted ? Math.min(drawn, of) : 0;
}
