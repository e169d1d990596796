import type { CSSProperties } from 'react';
import { classNames } from './class-names';

export type FlowStep = { label: string; state: 'done' | 'current' | 'ahead'; stateLabel: string };

/** All the states something passes through, on one line where there is room. */
export function FlowBar({ label, steps }: { label: string; steps: readonly FlowStep[] }) {
  const columns: CSSProperties & Record<'--steps', number> = { '--steps': steps.length };
  return (
    <ol
      aria-label={label}
      style={columns}
      className="grid grid-cols-2 gap-y-3 tablet:grid-cols-3 broad:grid-cols-[repeat(var(--steps),minmax(0,1fr))]"
    >
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={classNames(
            'relative pt-[1.375rem] pr-2 text-note before:absolute before:top-[5px] before:right-0 before:left-0 before:h-[3px] last:before:hidden after:absolute after:-top-px after:left-0 after:size-[17px] after:rounded-pill',
            step.state === 'done' ? 'before:bg-lam-700 after:bg-lam-700' : 'before:bg-line after:bg-white',
            step.state === 'current' && 'font-bold text-lam-800 after:border-[5px] after:border-lam-700',
            step.state === 'ahead' && 'text-ink-2 after:border-2 after:border-line-strong',
          )}
        >
          <span className="sr-only">{step.stateLabel}: </span>
          {step.label}
        </li>
      ))}
    </ol>
  );
}
