import type { ReactNode } from 'react';

type LiveRegionProps = { urgent?: boolean | undefined; shown?: boolean | undefined; children?: ReactNode };

/** Reads out what changes inside it. Keep it mounted and change its content. */
export function LiveRegion({ urgent = false, shown = false, children }: LiveRegionProps) {
  return (
    <div role={urgent ? 'alert' : 'status'} className={shown ? '' : 'sr-only'}>
      {children}
    </div>
  );
}
