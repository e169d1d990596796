import type { ReactNode } from 'react';

/** What every screen of the tablet has around it: the parts of `TabletShell` that do not change from screen to screen. */
export type TabletFrame = {
  brand: string;
  conference: ReactNode;
  tools: ReactNode;
  device: ReactNode;
  /** Said across every screen of a test: none of it counts. */
  banner: ReactNode;
  largeType: boolean;
};
