'use client';
import { FaultScreen } from '@/screens/session/fault-screen';
import './globals.css';

/** The last resort, when even the root layout broke. */
export default function GlobalErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FaultScreen retry={reset} />
      </body>
    </html>
  );
}
