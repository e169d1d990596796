'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '@/ui/class-names';

/** The heading of a screen that has just come up: focus goes there, so that it is read and no choice has it first. */
export function FocusedHeading(props: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // With the next frame, which lays the screen out anyway: focus asks for that at once.
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classNames('font-doc text-balance', props.className)}>
      {props.children}
    </h1>
  );
}
