'use client';
import type { ReactNode } from 'react';
import { Button } from './button';
import { LiveRegion } from './live-region';

type SaveLineProps = {
  variant?: 'primary' | 'secondary' | undefined;
  busy: boolean;
  busyLabel: string;
  label: string;
  /** What has become of it, read out as it changes. */
  said: ReactNode;
};

/** The end of a short form: the button that saves it, and beside it what became of it. */
export function SaveLine({ variant, busy, busyLabel, label, said }: SaveLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button variant={variant} type="submit" busy={busy} busyLabel={busyLabel}>
        {label}
      </Button>
      <LiveRegion shown>{said}</LiveRegion>
    </div>
  );
}
