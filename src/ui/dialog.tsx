'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  role?: 'dialog' | 'alertdialog' | undefined;
  size?: 'normal' | 'wide' | undefined;
  actions?: ReactNode;
  children?: ReactNode;
};

/** Holds the focus while it is open and gives it back to what opened it. Escape closes; a click beside it does not. */
export function Dialog({
  open,
  onOpenChange,
  title,
  role = 'dialog',
  size = 'normal',
  actions,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-lam-900/55 p-4 transition-opacity duration-200 data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className={`w-full ${size === 'wide' ? 'max-w-[52rem]' : 'max-w-[34rem]'}`}>
        <AriaDialog role={role} className="rounded-card bg-surface p-6 text-lead shadow-raised outline-none">
          <Heading slot="title" level={2} className="font-doc text-subtitle font-semibold">
            {title}
          </Heading>
          <div className="mt-3">{children}</div>
          {actions && <div className="mt-6 flex flex-wrap items-start justify-end gap-4">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
