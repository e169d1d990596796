'use client';

import { Button, type Unavailable } from './button';
import { Dialog, type DialogProps } from './dialog';

type ConfirmDialogProps = Omit<DialogProps, 'role' | 'actions' | 'size'> & {
  confirmLabel: string;
  cancelLabel: string;
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
  confirmUnavailable?: Unavailable | undefined;
  onConfirm: () => void;
};

/** Asks once more, saying what will happen; stays open until the caller closes it. */
export function ConfirmDialog({
  confirmLabel,
  cancelLabel,
  danger = false,
  busy = false,
  busyLabel,
  confirmUnavailable,
  onConfirm,
  ...dialog
}: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      actions={
        <>
          <Button onClick={() => dialog.onOpenChange(false)}>{cancelLabel}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            busyLabel={busyLabel}
            unavailable={confirmUnavailable}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
