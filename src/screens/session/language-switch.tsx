'use client';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { chooseLocale } from '@/gate/session/locale.actions';
import type { Locale } from '@/messages/catalogue';
import { Button } from '@/ui/button';

/** Offers the other language, in that language; the page comes back in it. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const t = useTranslations('common');
  const [isBusy, start] = useTransition();
  const other = locale === 'vi' ? 'en' : 'vi';

  const change = () =>
    start(async () => {
      await chooseLocale(other);
      window.location.reload();
    });

  return (
    <Button variant="quiet" lang={other} busy={isBusy} onClick={change}>
      {t('language')}
    </Button>
  );
}
