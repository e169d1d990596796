'use client';
import { useRouter } from 'next/navigation';
import { TroubleNote } from '@/screens/hall/refusal-notes';
import { useFollowing } from '@/screens/hall/use-following';

const patienceMs = 4_000;

/**
 * Draws the page again from what is stored, on a coarse clock, while the page is looked at. Where the server cannot be
 * reached the page stays as it is and says so.
 */
export function RefreshEvery({ seconds }: { seconds: number }) {
  const router = useRouter();
  const trouble = useFollowing(async () => {
    if (!(await isServerThere())) return { code: 'offline' };
    router.refresh();
    return null;
  }, seconds * 1000);
  return <TroubleNote trouble={trouble} />;
}

/** Asked first: a refresh that fails makes the browser leave the page for its own error page. */
function isServerThere(): Promise<boolean> {
  return fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
