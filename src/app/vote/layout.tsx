import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import './vote.css';

/** Installed from here, the app opens at the ballot and not where people sign in. */
export const metadata: Metadata = { manifest: '/vote.webmanifest' };

export default function VoteLayout({ children }: { children: ReactNode }) {
  return children;
}
