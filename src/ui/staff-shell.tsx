import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { WorkShell, type TopBar } from './work-shell';

export type NavItem = {
  href: string;
  label: string;
  icon?: ReactNode;
  count?: ReactNode;
  current?: boolean | undefined;
};

type StaffShellProps = TopBar & {
  nav?: readonly NavItem[] | undefined;
  navLabel: string;
  menuLabel: string;
  children: ReactNode;
};

/** The desk of someone who prepares or oversees: a menu at the side when there is one. */
export function StaffShell({ nav, navLabel, ...shell }: StaffShellProps) {
  return <WorkShell {...shell} side={nav && <SideMenu nav={nav} label={navLabel} />} />;
}

function SideMenu({ nav, label }: { nav: readonly NavItem[]; label: string }) {
  return (
    <nav aria-label={label} className="py-2 desk:py-5">
      <ul>
        {nav.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={classNames(
                'flex min-h-11 items-center gap-3 border-l-4 py-1.5 pr-4 pl-5 leading-[1.4] no-underline focus-visible:shadow-focus-inset! [&_svg]:size-[1.375rem] [&_svg]:shrink-0 [&_svg]:text-ink-2',
                item.current
                  ? 'border-lam-700 bg-lam-50 font-semibold text-lam-800'
                  : 'border-transparent text-ink hover:bg-paper',
              )}
            >
              {item.icon}
              <span className="min-w-0">{item.label}</span>
              {item.count !== undefined && (
                <span className="num ml-auto text-small font-semibold">{item.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
