'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/ui/button';
import { TextInput } from '@/ui/text-input';
import { askAboutGuard } from './tablet-requests';
import { useTabletWords } from './tablet-words';

type GuardDialogProps = { conferenceId: string; onStay: () => void; onLeave: () => void };

type Trouble = 'wrong' | 'wait' | 'unreachable';

/** Lets whoever looks after the tablets leave the ballot, by the PIN of the committee's screen. */
export function GuardDialog({ conferenceId, onStay, onLeave }: GuardDialogProps) {
  const words = useTabletWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pin, setPin] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  async function enter() {
    if (isAsking) return;
    setAsking(true);
    const answer = await askAboutGuard(conferenceId, pin);
    setAsking(false);
    if (answer === 'right') return onLeave();
    setTrouble(answer);
    setPin('');
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
      className="m-auto w-[32rem] max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-6 text-tab-body text-ink shadow-raised backdrop:bg-lam-900/60 tablet:p-8"
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <h2 id={id} className="font-doc text-tab-title font-semibold">
          {words.guard.title}
        </h2>
        <p className="text-ink-2">{words.guard.text}</p>
        <TextInput
          label={words.guard.pin}
          error={trouble === null ? undefined : words.guard[trouble]}
          size="tablet"
          code
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={pin}
          onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
        />
        <div className="flex flex-wrap-reverse justify-end gap-4">
          <Button size="md" onClick={onStay}>
            {words.guard.stay}
          </Button>
          <Button size="md" variant="primary" type="submit" busy={isAsking} busyLabel={words.guard.checking}>
            {words.guard.leave}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
