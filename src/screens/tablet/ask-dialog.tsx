'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '@/ui/button';

type AskDialogProps = {
  title: string;
  children: ReactNode;
  stayLabel: string;
  leaveLabel: string;
  onStay: () => void;
  onLeave: () => void;
};

/** Asks before something is erased. Mounted while it is open; the browser keeps focus inside and gives it back. */
export function AskDialog({ title, children, stayLabel, leaveLabel, onStay, onLeave }: AskDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not the first button: whoever presses without reading loses nothing.
    stay.current?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
      className="m-auto w-[36rem] max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-6 text-tab-body text-ink shadow-raised backdrop:bg-lam-900/60 tablet:p-8"
    >
      <h2 id={`${id}-title`} className="font-doc text-tab-title font-semibold">
        {title}
      </h2>
      <p id={`${id}-text`} className="mt-3 text-ink-2">
        {children}
      </p>
      <div className="mt-6 flex flex-wrap-reverse justify-end gap-4">
        <Button size="md" onClick={onLeave}>
          {leaveLabel}
        </Button>
        <Button ref={stay} size="md" variant="primary" onClick={onStay}>
          {stayLabel}
        </Button>
      </div>
    </dialog>
  );
}
