'use client';
import { FaultScreen } from '@/screens/session/fault-screen';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <FaultScreen retry={reset} />;
}
