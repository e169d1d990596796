'use client';
import { useSyncExternalStore, type ComponentProps } from 'react';

/** A form that takes nothing before the page listens, so that what was typed early is neither lost nor sent by the browser. */
export function Form({ children, ...form }: ComponentProps<'form'>) {
  const listens = useSyncExternalStore(neverChanges, hereAlready, notYet);
  return (
    <form noValidate {...form}>
      <fieldset disabled={!listens} className="contents">
        {children}
      </fieldset>
    </form>
  );
}

const neverChanges = () => () => {};
const hereAlready = () => true;
const notYet = () => false;
