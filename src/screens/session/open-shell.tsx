'use client';
import type { ComponentProps } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { StaffShell } from '@/ui/staff-shell';
import { LanguageSwitch } from './language-switch';

type OpenShellProps = Pick<ComponentProps<typeof StaffShell>, 'children' | 'conference' | 'band'> & {
  homeHref?: string;
};

/** The frame of pages that ask nobody who they are: no menu, and the other language at hand. */
export function OpenShell({ homeHref = '/', ...rest }: OpenShellProps) {
  const common = useTranslations('common');
  return (
    <StaffShell
      {...rest}
      brand={common('brand')}
      homeHref={homeHref}
      navLabel={common('menu')}
      menuLabel={common('menu')}
      skipLabel={common('skipToContent')}
      tools={<LanguageSwitch locale={useLocale()} />}
    />
  );
}
