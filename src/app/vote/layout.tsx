import type { ReactNode } from 'react';
import './vote.css';

export default function VoteLayout({ children }: { children: ReactNode }) {
  return children;
}
