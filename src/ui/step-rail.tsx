import type { ReactNode } from 'react';
import { Check, Lock } from 'lucide-react';
import { classNames } from './class-names';

export type RailStep = {
  label: string;
  /** One line of facts, or why the step is blocked. */
  facts?: ReactNode;
  state: 'done' | 'current' | 'next' | 'blocked';
  stateLabel: string;
  href?: string | undefined;
};

const dots = {
  done: 'border-2 border-lam-700 bg-lam-700 text-white',
  current: 'border-[3px] border-lam-700 bg-white text-lam-800 shadow-[0_0_0_4px_var(--color-lam-100)]',
  next: 'border-2 border-line-strong bg-white text-ink-2',
  blocked: 'border-2 border-dashed border-line-strong bg-paper-2 text-ink-3',
};

const words = {
  done: 'font-semibold',
  current: 'font-bold text-lam-800',
  next: 'font-medium text-ink-2',
  blocked: 'font-medium text-ink-2',
};

type StepRailProps = { title?: string | undefined; label: string; steps: readonly RailStep[] };

/** The order of a long procedure, and how far it has come. */
export function StepRail({ title, label, steps }: StepRailProps) {
  return (
    <nav aria-label={label} className="py-[1.375rem] pr-4 pl-6">
      {title && <h2 className="mb-3 text-note font-semibold text-ink-2">{title}</h2>}
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className={classNames(
              'relative grid grid-cols-[2.125rem_minmax(0,1fr)] gap-x-3 pb-3 not-last:min-h-[4.75rem] before:absolute before:top-9 before:bottom-0.5 before:left-[0.97rem] before:w-[3px] last:before:hidden',
              step.state === 'done' ? 'before:bg-lam-700' : 'before:bg-line',
            )}
          >
            <span
              className={classNames(
                'num grid size-[2.125rem] place-items-center rounded-pill text-body leading-none font-semibold [&_svg]:size-[1.125rem]',
                dots[step.state],
              )}
            >
              {step.state === 'done' ? (
                <Check aria-hidden strokeWidth={3} />
              ) : step.state === 'blocked' ? (
                <Lock aria-hidden />
              ) : (
                index + 1
              )}
            </span>
            <div className="min-w-0 pt-1">
              <span className="sr-only">{step.stateLabel}: </span>
              <StepName step={step} />
              {step.facts && <div className="text-small text-ink-2">{step.facts}</div>}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step }: { step: RailStep }) {
  const look = classNames('block text-body leading-[1.4]', words[step.state]);
  if (step.href === undefined) return <b className={look}>{step.label}</b>;
  return (
    <a
      href={step.href}
      className={classNames(
        look,
        '-my-1 rounded-control py-1 no-underline hover:underline',
        step.state === 'done' && 'text-ink',
      )}
    >
      {step.label}
    </a>
  );
}
