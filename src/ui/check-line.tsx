import type { ReactNode } from 'react';
import { CircleCheck, CircleX, Clock, TriangleAlert } from 'lucide-react';

export type CheckState = 'ok' | 'bad' | 'warn' | 'wait';

const marks = {
  ok: { Glyph: CircleCheck, ink: 'text-la-700', badge: 'bg-la-700' },
  bad: { Glyph: CircleX, ink: 'text-son-700', badge: 'bg-son-700' },
  warn: { Glyph: TriangleAlert, ink: 'text-nghe-800', badge: 'bg-nghe-800' },
  wait: { Glyph: Clock, ink: 'text-ink-3', badge: 'bg-ink-3' },
};

export function CheckList({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {children}
    </ul>
  );
}

type CheckLineProps = {
  state: CheckState;
  /** The state in a word, for those who do not see the glyph. */
  stateLabel: string;
  small?: ReactNode;
  action?: ReactNode;
  number?: number | undefined;
  children: ReactNode;
};

/** One thing looked at: what was found, and where it is mended. */
export function CheckLine({ state, stateLabel, small, action, number, children }: CheckLineProps) {
  const { Glyph, ink, badge } = marks[state];
  return (
    <li className="grid min-h-[3.25rem] flex-auto grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-x-3 border-t border-line px-5 py-[7px] tablet:grid-cols-[1.5rem_minmax(0,1fr)_auto]">
      <Glyph aria-hidden className={`size-[1.375rem] ${ink}`} />
      <div className="min-w-0">
        <span className="sr-only">{stateLabel}: </span>
        {number !== undefined && (
          <span
            className={`num mr-2 inline-grid size-5 place-items-center rounded-pill text-floor leading-none font-bold text-white ${badge}`}
          >
            {number}
          </span>
        )}
        {children}
        {small && <div className="text-small text-ink-2">{small}</div>}
      </div>
      {action && <div className="max-tablet:col-start-2">{action}</div>}
    </li>
  );
}
