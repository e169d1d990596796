import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys move among the three answers without choosing; Space chooses. Browsers would choose on arrival, and nobody
 * may mark a level by passing over it.
 */
export function moveWithoutChoosing(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const answers = Array.from(event.currentTarget.querySelectorAll('input'));
  const next = answers.indexOf(event.target) + step;
  answers[(next + answers.length) % answers.length]?.focus();
}
