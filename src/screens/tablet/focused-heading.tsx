'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '@/ui/class-names';

/** The heading of a screen that has just come up: focus goes there, so that it is read and no choice has it first. */
export function FocusedHeading(props: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classNames('font-doc text-balance', props.className)}>
      {props.children}
    </h1>
  );
}
