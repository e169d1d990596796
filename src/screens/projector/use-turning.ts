'use client';
import { useEffect, useState } from 'react';

/** A page stays this long when pages turn by themselves: time to read five people. */
const stayMs = 15_000;

/**
 * Which of `count` pages is shown: the one the secretary drives to, or else by button or arrow key, or in turn while
 * somebody has asked for it.
 */
export function useTurning(count: number, driven: number | null) {
  const [turned, setPage] = useState(0);
  const [isTurning, setIsTurning] = useState(false);
  const page = Math.min(driven === null ? turned : driven - 1, count - 1);

  useEffect(() => {
    if (!isTurning || count < 2) return;
    const timer = setInterval(() => setPage((now) => (now + 1) % count), stayMs);
    return () => clearInterval(timer);
  }, [isTurning, count]);

  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight' || event.key === 'PageDown')
        setPage((now) => Math.min(now + 1, count - 1));
      if (event.key === 'ArrowLeft' || event.key === 'PageUp') setPage((now) => Math.max(now - 1, 0));
    };
    window.addEventListener('keydown', step);
    return () => window.removeEventListener('keydown', step);
  }, [count]);

  return { page, setPage, isTurning, setIsTurning };
}
