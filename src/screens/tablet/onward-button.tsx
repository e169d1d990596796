'use client';
import { Button, type ButtonProps } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { useSettled } from './use-settled';

type OnwardButtonProps = ButtonProps & {
  /** All that the voter has to see before is drawn. */
  isReady?: boolean;
};

/** Ends a screen, from where the screen before had such a button too: a second tap of that one presses nothing here. */
export function OnwardButton({ isReady = true, onClick, className, ...button }: OnwardButtonProps) {
  const answers = useSettled(isReady) && isReady;
  return (
    <Button
      {...button}
      size="lg"
      variant="primary"
      className={classNames('desk:min-h-16!', className)}
      aria-disabled={!answers || undefined}
      onClick={answers ? onClick : undefined}
    />
  );
}
