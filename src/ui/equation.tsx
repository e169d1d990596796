import type { ReactNode } from 'react';
import { CircleCheck, CircleX, Clock } from 'lucide-react';

export type EquationState = 'true' | 'false' | 'waiting';

const marks = {
  true: { Glyph: CircleCheck, ink: 'text-la-700', frame: '' },
  false: { Glyph: CircleX, ink: 'text-son-700', frame: 'rounded-control border-2 border-son-700 p-2' },
  waiting: { Glyph: Clock, ink: 'text-ink-3', frame: '' },
};

export function EquationList({ children }: { children: ReactNode }) {
  return <ul className="flex flex-col gap-1.5">{children}</ul>;
}

type EquationProps = {
  state: EquationState;
  stateLabel: string;
  title?: ReactNode;
  /** Both sides and the difference, or the figure that is missing. */
  detail?: ReactNode;
  children?: ReactNode;
};

/** A sum that has to come out, shown with its figures whether it does or not. */
export function Equation({ state, stateLabel, title, detail, children }: EquationProps) {
  const { Glyph, ink, frame } = marks[state];
  return (
    <li className={`grid grid-cols-[1.375rem_minmax(0,1fr)] gap-x-2 text-body ${frame}`}>
      <Glyph aria-hidden className={`mt-0.5 size-5 ${ink}`} />
      <div className="min-w-0">
        <span className="sr-only">{stateLabel}: </span>
        {title}
        {children && <div className="num font-semibold">{children}</div>}
        {detail && (
          <div className={`text-note ${state === 'false' ? 'font-medium text-son-700' : 'text-ink-2'}`}>
            {detail}
          </div>
        )}
      </div>
    </li>
  );
}
