'use client';
import { startTransition, useEffect, useState } from 'react';

/** A row takes a slow tablet some milliseconds to draw: so many at a time nobody notices. */
const rowsInFrame = 2;

/**
 * How many of the rows are drawn: none at first and some more with each frame, so that the screen never stands still,
 * however many there are.
 */
export function useDrawnRows(of: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= of) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + rowsInFrame)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, of]);
  return Math.min(drawn, of);
}
