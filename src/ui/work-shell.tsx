import type { ReactNode } from 'react';
import { Menu } from 'lucide-react';
import { Brand } from './brand-mark';
import { SkipLink } from './skip-link';

/** The bar on top of every screen of the staff. */
export type TopBar = {
  brand: string;
  homeHref: string;
  conference?: ReactNode;
  chip?: ReactNode;
  tools?: ReactNode;
  who?: { name: string; role: string } | undefined;
  signOut?: ReactNode;
  skipLabel: string;
  /** One line over everything, that nobody may miss. */
  band?: ReactNode;
};

type WorkShellProps = TopBar & { side?: ReactNode; menuLabel: string; children: ReactNode };

/** Bar, side and content. Under 1024 px the side folds into a menu that needs no script. */
export function WorkShell({ side, menuLabel, skipLabel, band, children, ...bar }: WorkShellProps) {
  return (
    <div className="flex min-h-dvh flex-col text-body print:block print:min-h-0">
      <SkipLink>{skipLabel}</SkipLink>
      {band}
      <Bar {...bar} />
      {side && (
        <details className="border-b border-line bg-surface desk:hidden print:hidden">
          <summary className="flex min-h-12 items-center gap-2.5 px-6 font-semibold text-lam-700">
            <Menu aria-hidden className="size-5" />
            {menuLabel}
          </summary>
          {side}
        </details>
      )}
      <div className="flex min-w-0 flex-1">
        {side && (
          <div className="hidden w-60 shrink-0 border-r border-line bg-surface desk:block laptop:w-68 print:hidden">
            <div className="max-h-dvh overflow-y-auto tall:sticky tall:top-16 tall:max-h-[calc(100dvh-4rem)]">
              {side}
            </div>
          </div>
        )}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto flex w-full max-w-[90rem] min-w-0 flex-col gap-4 px-4 pt-[1.375rem] pb-6 tablet:px-7 print:p-0"
        >
          {children}
        </main>
      </div>
    </div>
  );
}

function Bar({ brand, homeHref, conference, chip, tools, who, signOut }: Omit<TopBar, 'skipLabel' | 'band'>) {
  return (
    <header className="z-20 flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-1.5 tablet:px-6 desk:flex-nowrap desk:tall:sticky desk:tall:top-0 print:hidden">
      <Brand name={brand} href={homeHref} />
      {conference && (
        <div className="min-w-0 font-doc text-[1.0625rem] leading-[1.4] font-semibold max-desk:order-last max-desk:basis-full desk:border-l desk:border-line desk:pl-4">
          {conference}
        </div>
      )}
      {chip}
      <div className="ml-auto flex shrink-0 items-center gap-3">
        {tools}
        {who && (
          <div className="text-right text-note leading-[1.4] text-ink-2 max-tablet:sr-only">
            <b className="block font-semibold text-ink">{who.name}</b>
            {who.role}
          </div>
        )}
        {signOut}
      </div>
    </header>
  );
}
