import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TabLink = { href: string; label: string; count?: ReactNode; current?: boolean | undefined };

/** Tabs that are addresses: each has its own page or its own filter in the address bar. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-1 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-mb-px flex min-h-11 items-center gap-2 rounded-t-control border-b-[3px] px-3.5 no-underline',
                tab.current
                  ? 'border-lam-700 font-semibold text-lam-800'
                  : 'border-transparent text-ink-2 hover:border-line-strong',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="num text-note font-semibold">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
