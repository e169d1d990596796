'use client';

import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';

type ToolButtonProps = {
  label: string;
  icon: ReactNode;
  boxed?: boolean | undefined;
  iconOnly?: boolean | undefined;
  pressed?: boolean | undefined;
} & Omit<ComponentPropsWithRef<'button'>, 'children'>;

/** A tool of the tablet: 56 px at least, quiet beside the one primary action. */
export function ToolButton({
  label,
  icon,
  boxed = false,
  iconOnly = false,
  pressed,
  className,
  ...rest
}: ToolButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={classNames(
        'inline-flex min-h-14 min-w-14 shrink-0 items-center justify-center gap-2 rounded-control border-[1.5px] px-3 text-tab-small font-semibold transition-colors [&_svg]:size-6',
        pressed && 'border-lam-700 bg-lam-100 text-lam-800',
        !pressed && boxed && 'border-line-strong bg-white text-ink hover:bg-lam-50 active:bg-lam-100',
        !pressed && !boxed && 'border-transparent text-lam-700 hover:bg-lam-50 active:bg-lam-100',
        className,
      )}
    >
      {icon}
      {iconOnly ? <span className="sr-only">{label}</span> : label}
    </button>
  );
}
