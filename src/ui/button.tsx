'use client';

import { useId, type ComponentPropsWithRef, type MouseEvent, type ReactNode } from 'react';
import { LoaderCircle } from 'lucide-react';
import { buttonClass, type ButtonLook } from './button-style';
import { classNames } from './class-names';

/** Why a button cannot be used now: a sentence written under it, or the id of one already on the screen. */
export type Unavailable = { reason: string } | { reasonId: string };

export type ButtonProps = ButtonLook & {
  icon?: ReactNode;
  iconEnd?: ReactNode;
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
  unavailable?: Unavailable | undefined;
} & ComponentPropsWithRef<'button'>;

/** A button that can be reached even when it cannot be used, so that its reason is read. */
export function Button({
  variant,
  size,
  wide,
  icon,
  iconEnd,
  busy = false,
  busyLabel,
  unavailable,
  onClick,
  className,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  const ownReasonId = useId();
  const reason = unavailable && 'reason' in unavailable ? unavailable.reason : undefined;
  const reasonId = unavailable && ('reasonId' in unavailable ? unavailable.reasonId : ownReasonId);
  const blocked = busy || unavailable !== undefined;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }

  const button = (
    <button
      {...rest}
      type={type}
      onClick={press}
      className={classNames(buttonClass({ variant, size, wide }, unavailable !== undefined), className)}
      {...(blocked && { 'aria-disabled': true })}
      {...(busy && { 'aria-busy': true })}
      {...(reasonId && { 'aria-describedby': reasonId })}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : icon}
      {busy ? (busyLabel ?? children) : children}
      {!busy && iconEnd}
    </button>
  );
  if (reason === undefined) return button;
  return (
    <span className={classNames('flex-col gap-1', wide ? 'flex w-full' : 'inline-flex max-w-full')}>
      {button}
      <span id={ownReasonId} className="max-w-80 text-small text-ink-2">
        {reason}
      </span>
    </span>
  );
}
