'use client';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type IconButtonProps = { label: string; icon: ReactNode; off?: boolean } & Omit<
  ComponentPropsWithRef<'button'>,
  'children' | 'aria-label'
>;

/** A small square button in a row of a table. `off`: it can be reached but does nothing here. */
export function IconButton({ label, icon, off = false, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      {...(off ? { 'aria-disabled': true } : { onClick })}
      className="grid size-11 shrink-0 place-items-center rounded-control text-lam-700 not-aria-disabled:hover:bg-lam-50 aria-disabled:text-line-strong [&>svg]:size-5"
    >
      {icon}
    </button>
  );
}
