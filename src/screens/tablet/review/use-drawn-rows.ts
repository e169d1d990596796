'use client';
import { startTransition, useEffect, useState } from 'react';

/** A row takes a slow tablet some milliseconds to draw: so many at a time nobody notices. */
const rowsInFrame = 2;

/**
 * How many of the rows are drawn: none before they are wanted and some more with each frame then, so that the screen never
 * stands still, however many there are.
 */
export function useDrawnRows(of: number, areWanted: boolean): number {
  const [drawn, setDrawn] = useState(0);
  if (!areWanted && drawn > 0) setDrawn(0);
  useEffect(() => {
    if (!areWanted || drawn >= of) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + rowsInFrame)));
    return () => cancelAnimationFrame(frame);
  }, [areWanted, drawn, of]);
  return areWanted ? Math.min(drawn, of) : 0;
}
