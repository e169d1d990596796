'use client';

import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Note, type NoteTone } from './note';

export type Toast = { tone: NoteTone; message: string };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Long enough to read two sentences; pointing at it or focusing it stops the clock. */
const SHOWN_FOR_MS = 10_000;

/** Shows one message at a time at the lower edge, and reads it out. */
export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hold = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    hold();
    setToast(null);
  }, [hold]);
  const release = useCallback(() => {
    hold();
    timer.current = setTimeout(() => setToast(null), SHOWN_FOR_MS);
  }, [hold]);
  const show = useCallback(
    (next: Toast) => {
      setToast(next);
      release();
    },
    [release],
  );
  useEffect(() => hold, [hold]);

  return (
    <ToastContext value={show}>
      {children}
      <div
        className="fixed right-6 bottom-6 z-40 w-[min(30rem,calc(100vw-3rem))]"
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        <div role="status">
          {toast && toast.tone !== 'bad' && <ToastNote toast={toast} close={close} closeLabel={closeLabel} />}
        </div>
        <div role="alert">
          {toast?.tone === 'bad' && <ToastNote toast={toast} close={close} closeLabel={closeLabel} />}
        </div>
      </div>
    </ToastContext>
  );
}

function ToastNote({ toast, close, closeLabel }: { toast: Toast; close: () => void; closeLabel: string }) {
  const closeButton = (
    <button
      type="button"
      onClick={close}
      aria-label={closeLabel}
      className="-my-2.5 -mr-2 grid size-11 place-items-center rounded-control"
    >
      <X aria-hidden className="size-5" />
    </button>
  );
  return (
    <Note tone={toast.tone} className="shadow-raised [&>div]:flex-nowrap" action={closeButton}>
      {toast.message}
    </Note>
  );
}

export function useToast() {
  return use(ToastContext);
}
