'use client';
import type { ReactNode } from 'react';
import { TabletShell } from '@/ui/tablet-shell';
import type { TabletFrame } from '../tablet-frame';
import { FocusedHeading } from '../focused-heading';

type MessageScreenProps = {
  frame: TabletFrame;
  mark: ReactNode;
  title: string;
  text?: string | undefined;
  /** Read out at once, one time, when the screen comes up. */
  urgent?: boolean;
  foot: ReactNode;
  footTall?: boolean;
  children?: ReactNode;
};

/** A screen that says one thing in the middle. */
export function MessageScreen(props: MessageScreenProps) {
  const { frame, mark, title, text, urgent = false, foot, footTall = false, children } = props;
  return (
    <TabletShell {...frame} foot={foot} footTall={footTall}>
      <div className="mx-auto flex w-full max-w-[52rem] flex-1 flex-col items-center justify-center gap-6 px-4 py-6 text-center">
        {mark}
        <div role={urgent ? 'alert' : 'status'}>
          <FocusedHeading className="text-[2rem] leading-[1.35] font-semibold tablet:text-tab-hero">
            {title}
          </FocusedHeading>
          {text && <p className="mt-2 text-tab-lead text-balance text-ink-2">{text}</p>}
        </div>
        {children}
      </div>
    </TabletShell>
  );
}
