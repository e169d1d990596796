import type { ReactNode } from 'react';

type PageHeadProps = { title: ReactNode; lead?: ReactNode; actions?: ReactNode; breadcrumb?: ReactNode };

/** What the page is, one line about it, and its one primary action at the right. */
export function PageHead({ title, lead, actions, breadcrumb }: PageHeadProps) {
  return (
    <div>
      {breadcrumb}
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 max-tablet:basis-full tablet:grow tablet:basis-80">
          <h1 className="font-doc text-title font-semibold">{title}</h1>
          {lead && <p className="text-body text-ink-2">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-start gap-4 print:hidden">{actions}</div>}
      </div>
    </div>
  );
}
