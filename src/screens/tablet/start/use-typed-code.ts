'use client';
import { useEffect, useRef } from 'react';
import { signsOf } from './code-entry';

type TypedCode = {
  onSign: (sign: string) => void;
  onBackspace: () => void;
  onEnter: () => void;
  /** A reader that types what it scans, as a keyboard does. */
  onScan: (text: string) => void;
};

/** A keyboard works anywhere on the start screen, wherever focus is. */
export function useTypedCode(handlers: TypedCode): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    let scanned = '';
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement) return;
      if (event.key === 'Enter') {
        const text = scanned;
        scanned = '';
        if (text.includes(':')) latest.current.onScan(text);
        else if (!(event.target instanceof HTMLButtonElement)) latest.current.onEnter();
      } else if (event.key === 'Backspace') {
        latest.current.onBackspace();
      } else if (event.key.length === 1 && event.key !== ' ') {
        scanned = `${scanned}${event.key}`.slice(-120);
        const sign = signsOf(event.key);
        if (sign !== '') latest.current.onSign(sign);
      }
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
