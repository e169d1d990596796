import type { ReactNode } from 'react';
import { classNames } from './class-names';

type WatermarkBandProps = { onWall?: boolean | undefined; children: ReactNode };

/** A line over a whole screen that says what it is not. Striped, so that it is told from every other line without colour. */
export function WatermarkBand({ onWall = false, children }: WatermarkBandProps) {
  return (
    <p
      className={classNames(
        'shrink-0 border-y-2 border-nghe-500 bg-[repeating-linear-gradient(135deg,var(--color-nghe-100)_0_1.25rem,var(--color-surface)_1.25rem_2.5rem)] px-4 text-center font-bold text-ink',
        onWall ? 'py-2 text-prj-note' : 'py-1.5 text-body',
      )}
    >
      {children}
    </p>
  );
}
