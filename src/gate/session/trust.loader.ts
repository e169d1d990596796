import 'server-only';
import { notFound } from 'next/navigation';
import { env } from '@/lib/env';

/** How a tablet in a hall comes to trust this machine; not found where the machine needs no such help. */
export function loadTrust() {
  const { HALL_FINGERPRINT: fingerprint, NEXTAUTH_URL: address } = env();
  if (!fingerprint || !address) notFound();
  return { fingerprint, voteAddress: `${address}/vote`, authorityHref: '/hall-authority.crt' };
}

export type TrustView = ReturnType<typeof loadTrust>;
