import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';

type TextLinkProps = { href: string; strong?: boolean | undefined } & ComponentPropsWithRef<'a'>;

export function TextLink({ strong = false, className, children, ...rest }: TextLinkProps) {
  return (
    <a
      {...rest}
      className={classNames(
        'rounded-swatch text-lam-700 underline underline-offset-[3px] hover:text-lam-600',
        strong && 'font-semibold',
        className,
      )}
    >
      {children}
    </a>
  );
}
