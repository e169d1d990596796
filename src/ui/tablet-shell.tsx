import type { ReactNode } from 'react';
import { Brand } from './brand-mark';
import { classNames } from './class-names';

type TabletShellProps = {
  brand: string;
  conference?: ReactNode;
  tools?: ReactNode;
  device?: ReactNode;
  /** One line across the top that no screen may hide. */
  banner?: ReactNode;
  foot?: ReactNode;
  /** For a foot that holds the large action: it stays in reach on a phone too. */
  footTall?: boolean | undefined;
  largeType?: boolean | undefined;
  children: ReactNode;
};

/** A screen held in two hands: bar above, actions in the lower third. Bar and foot let go of the edge when there is no height. */
export function TabletShell(props: TabletShellProps) {
  const {
    brand,
    conference,
    tools,
    device,
    banner,
    foot,
    footTall = false,
    largeType = false,
    children,
  } = props;
  return (
    <div className={classNames('flex min-h-dvh flex-col text-tab-body', largeType && 'large-type')}>
      <header className="z-20 flex min-h-18 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-1 tablet:gap-x-4 tablet:px-6 desk:px-8 tablet:tall:sticky tablet:tall:top-0">
        <Brand name={brand} size={42} />
        {conference && (
          <div className="hidden border-l border-line pl-4 text-tab-note text-ink-2 desk:block">
            {conference}
          </div>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          {tools}
          {device}
        </div>
      </header>
      {banner && (
        <p className="sticky top-0 z-10 border-b-2 border-nghe-500 bg-nghe-100 px-4 py-2 text-center text-tab-body font-semibold text-ink tablet:tall:top-18">
          {banner}
        </p>
      )}
      <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col">
        {children}
      </main>
      {foot && (
        <footer
          className={classNames(
            'tablet-foot z-20 flex shrink-0 flex-wrap items-center gap-2 border-t border-line bg-surface px-3 py-2 text-tab-small text-ink-2 tablet:gap-4 tablet:px-6 desk:px-8 tablet:tall:sticky tall:bottom-0',
            footTall ? 'min-h-[5.25rem] portrait:min-h-[6.25rem] tall:sticky' : 'min-h-18',
          )}
        >
          {foot}
        </footer>
      )}
    </div>
  );
}

/** Pushes what follows to the right edge of the foot. */
export function TabletFootSpace() {
  return <span className="flex-1" />;
}
