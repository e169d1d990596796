'use client';
import { useState } from 'react';
import { LogOut } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';

/** Ends the session on the server; the page, loaded again, leads to the sign-in page. */
export function SignOutButton() {
  const t = useTranslations('common');
  const [isBusy, setIsBusy] = useState(false);

  async function leave() {
    setIsBusy(true);
    try {
      await signOut({ redirect: false });
      window.location.reload();
    } catch {
      setIsBusy(false);
    }
  }

  return (
    <Button variant="quiet" icon={<LogOut aria-hidden />} busy={isBusy} onClick={leave}>
      <span className="max-desk:sr-only">{t('signOut')}</span>
    </Button>
  );
}
