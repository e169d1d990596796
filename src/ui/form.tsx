'use client';
import type { ComponentProps } from 'react';
import { useIsHere } from './use-is-here';

/** A form that takes nothing before the page listens, so that what was typed early is neither lost nor sent by the browser. */
export function Form({ children, ...form }: ComponentProps<'form'>) {
  const listens = useIsHere();
  return (
    <form noValidate {...form}>
      <fieldset disabled={!listens} className="contents">
        {children}
      </fieldset>
    </form>
  );
}
