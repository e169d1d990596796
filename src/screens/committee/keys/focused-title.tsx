'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';

type Props = {
  /** False for what was there when the page was opened. */
  isNew?: boolean;
  children: ReactNode;
};

/** The title of a step that has just come up: it takes the focus of the button that went with the step before, and is read. */
export function FocusedTitle({ isNew = true, children }: Props) {
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Whoever is in a dialog, or at another part of the page, is not called away.
    if (isNew && document.activeElement === document.body) title.current?.focus();
  }, [isNew]);
  return (
    <span ref={title} tabIndex={-1}>
      {children}
    </span>
  );
}

/** Has it come up since the page was opened? */
export function useCameUp(isThere: boolean): boolean {
  const [wasAway, setWasAway] = useState(!isThere);
  if (!isThere && !wasAway) setWasAway(true);
  return isThere && wasAway;
}
