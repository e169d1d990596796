'use client';
import { useEffect } from 'react';
import { useRouter } from 'next/navigation';

/** Draws the page again from what is stored, on a coarse clock, while the page is looked at. */
export function RefreshEvery({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
