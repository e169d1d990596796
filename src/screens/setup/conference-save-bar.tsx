'use client';
import type { ReactNode } from 'react';
import { Note } from '@/ui/note';

type ConferenceSaveBarProps = {
  status: ReactNode;
  /** Why nothing was saved: here, where it is seen wherever the form is scrolled to. */
  refusal: string | null;
  children: ReactNode;
};

/** Stays at the lower edge of a long form: what is saved, and the one primary action. */
export function ConferenceSaveBar({ status, refusal, children }: ConferenceSaveBarProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 -mb-6 flex flex-wrap items-center justify-end gap-x-6 gap-y-2 border-t border-line bg-surface px-4 py-3 tablet:-mx-7 tablet:px-7">
      {refusal && (
        <Note tone="bad" role="alert" className="w-full">
          {refusal}
        </Note>
      )}
      <p role="status" className="mr-auto text-note text-ink-2">
        {status}
      </p>
      {children}
    </div>
  );
}
