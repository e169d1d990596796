'use client';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { UnitsView } from '@/gate/oversight/units.loader';
import { StaffShell } from '@/ui/staff-shell';
import { LanguageSwitch } from '../session/language-switch';
import { SignOutButton } from '../session/sign-out-button';
import { useHouseNav } from '../setup/use-house-nav';

type Props = { view: Pick<UnitsView, 'who' | 'year'>; children: ReactNode };

/** The bar of the authority above: the round on top, the parts of the house at the side. */
export function OversightFrame({ view: { who, year }, children }: Props) {
  const common = useTranslations('common');
  const t = useTranslations('oversight');
  return (
    <StaffShell
      brand={common('brand')}
      homeHref="/oversight"
      conference={t('round', { year: String(year) })}
      who={{ name: who.name, role: who.role === '' ? t('who') : who.role }}
      nav={useHouseNav(who, 'oversight')}
      navLabel={common('menu')}
      menuLabel={common('menu')}
      skipLabel={common('skipToContent')}
      tools={<LanguageSwitch locale={useLocale()} />}
      signOut={<SignOutButton />}
    >
      {children}
    </StaffShell>
  );
}
