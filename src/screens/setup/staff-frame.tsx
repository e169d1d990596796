'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Who } from '@/gate/setup/conferences.loader';
import { StaffShell } from '@/ui/staff-shell';
import { LanguageSwitch } from '../session/language-switch';
import { SignOutButton } from '../session/sign-out-button';
import { useHouseNav, type Part } from './use-house-nav';

type StaffFrameProps = Pick<ComponentProps<typeof StaffShell>, 'conference' | 'chip' | 'nav' | 'band'> & {
  who: Who;
  /** Outside a conference: the part of the house that is open. */
  part?: Part;
  children: ReactNode;
};

/** The bar and the menu of everyone who works at a desk: the parts of a conference, or of the house. */
export function StaffFrame({ children, part = 'conferences', nav, ...shell }: StaffFrameProps) {
  const common = useTranslations('common');
  const t = useTranslations('setup.nav');
  const house = useTranslations('setup.house');
  const houseNav = useHouseNav(shell.who, part);
  return (
    <StaffShell
      {...shell}
      brand={common('brand')}
      homeHref="/conferences"
      nav={nav ?? houseNav}
      navLabel={nav ? t('label') : house('label')}
      menuLabel={common('menu')}
      skipLabel={common('skipToContent')}
      tools={<LanguageSwitch locale={useLocale()} />}
      signOut={<SignOutButton />}
    >
      {children}
    </StaffShell>
  );
}
