'use client';

import { useState } from 'react';

type SegmentedValue<Part> = {
  value: string | null | undefined;
  defaultValue: string | undefined;
  onChange: ((text: string | null) => void) | undefined;
  parse: (text: string | null | undefined) => Part | null;
  print: (part: Part) => string | null;
};

/**
 * Keeps what the segments hold apart from what the form is told: while a segment is empty the form is told null,
 * and the other segments stay as they were typed.
 */
export function useSegmentedValue<Part>({
  value,
  defaultValue,
  onChange,
  parse,
  print,
}: SegmentedValue<Part>) {
  const [held, setHeld] = useState(() => {
    const part = parse(value === undefined ? defaultValue : value);
    return { part, text: part && print(part) };
  });
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if ((value || null) !== held.text) setHeld({ part: parse(value), text: value || null });
  }

  function settle(part: Part | null, complete: boolean) {
    const text = complete && part ? print(part) : null;
    setHeld({ part, text });
    if (text !== held.text) onChange?.(text);
  }

  return { part: held.part, text: held.text, settle };
}
