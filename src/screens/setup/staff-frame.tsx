'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { StaffShell } from '@/ui/staff-shell';
import { LanguageSwitch } from '../session/language-switch';
import { SignOutButton } from '../session/sign-out-button';

type StaffFrameProps = Pick<ComponentProps<typeof StaffShell>, 'who' | 'conference' | 'chip' | 'nav'> & {
  children: ReactNode;
};

/** The bar and, inside a conference, the menu of everyone who works at a desk. */
export function StaffFrame({ children, ...shell }: StaffFrameProps) {
  const common = useTranslations('common');
  const t = useTranslations('setup.nav');
  return (
    <StaffShell
      {...shell}
      brand={common('brand')}
      homeHref="/conferences"
      navLabel={t('label')}
      menuLabel={common('menu')}
      skipLabel={common('skipToContent')}
      tools={<LanguageSwitch locale={useLocale()} />}
      signOut={<SignOutButton />}
    >
      {children}
    </StaffShell>
  );
}
