import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { classNames } from './class-names';

export type TrackStep = {
  label: string;
  state: 'done' | 'current' | 'stopped' | 'ahead';
  stateLabel: string;
  icon?: ReactNode;
};

const words = {
  done: 'font-medium text-ink',
  current: 'font-bold text-ink',
  stopped: 'font-bold text-nghe-800',
  ahead: 'font-medium text-ink-3',
};

const dots = {
  done: 'border-[3px] border-lam-700 bg-lam-700 text-white',
  current: 'border-4 border-lam-700 bg-white',
  stopped: 'border-4 border-nghe-500 bg-white text-nghe-800',
  ahead: 'border-[3px] border-line-strong bg-white',
};

/** A few steps on one line, for something that takes seconds. */
export function Track({ steps, label }: { steps: readonly TrackStep[]; label: string }) {
  return (
    <ol aria-label={label} className="flex w-full max-w-[48.75rem] items-stretch">
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === 'current' || step.state === 'stopped' ? 'step' : undefined}
          className={classNames(
            'relative flex flex-1 flex-col items-center gap-2 text-center text-tab-small before:absolute before:top-[1.0625rem] before:right-1/2 before:-left-1/2 before:h-[3px] first:before:hidden',
            step.state === 'done' || step.state === 'current' ? 'before:bg-lam-700' : 'before:bg-line-strong',
            words[step.state],
          )}
        >
          <span
            className={classNames(
              'relative z-1 grid size-9 place-items-center rounded-pill [&_svg]:size-[1.125rem]',
              dots[step.state],
            )}
          >
            {step.icon ?? (step.state === 'done' && <Check aria-hidden strokeWidth={3} />)}
          </span>
          <span>
            <span className="sr-only">{step.stateLabel}: </span>
            {step.label}
          </span>
        </li>
      ))}
    </ol>
  );
}
