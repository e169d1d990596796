import type { ComponentPropsWithRef, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-style';
import { classNames } from './class-names';

type LinkButtonProps = ButtonLook & {
  href: string;
  icon?: ReactNode;
  iconEnd?: ReactNode;
} & ComponentPropsWithRef<'a'>;

export function LinkButton({
  variant,
  size,
  wide,
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(buttonClass({ variant, size, wide }), className)}>
      {icon}
      {children}
      {iconEnd}
    </a>
  );
}
