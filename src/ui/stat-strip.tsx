import type { ReactNode } from 'react';

export type Stat = { label: string; value: ReactNode; base?: ReactNode };

type StatStripProps = { items: readonly Stat[]; missing: string };

/** Figures in a row, each with its base. A value that is not known is `missing`, never 0. */
export function StatStrip({ items, missing }: StatStripProps) {
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-card border border-line bg-line">
      {items.map((item) => (
        <div key={item.label} className="min-w-44 flex-1 bg-surface px-[1.375rem] py-2.5">
          <dt className="text-body font-semibold text-ink-2">{item.label}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            {item.value === null || item.value === undefined ? (
              <span className="py-2 text-lead text-ink-3">{missing}</span>
            ) : (
              <b className="num text-figure font-semibold">{item.value}</b>
            )}
            {item.base && <span className="text-note text-ink-2">{item.base}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
