'use client';
import type { ReactNode } from 'react';

/** Stays at the lower edge of a long form: what is saved, and the one primary action. */
export function ConferenceSaveBar({ status, children }: { status: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 -mb-6 flex flex-wrap items-center justify-end gap-x-6 gap-y-2 border-t border-line bg-surface px-4 py-3 tablet:-mx-7 tablet:px-7">
      <p role="status" className="mr-auto text-note text-ink-2">
        {status}
      </p>
      {children}
    </div>
  );
}
