'use client';
import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';

/** Prints the result as it stands on the screen; what is not result stays off the paper. */
export function PrintResultButton() {
  const t = useTranslations('tally.print');
  return (
    <Button className="print:hidden" icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {t('action')}
    </Button>
  );
}

/** What the sheet is, for whoever finds it on a desk. Only on paper. */
export function PrintedHead({ name, heldOn }: { name: string; heldOn: string }) {
  const t = useTranslations('tally.print');
  return (
    <div className="hidden print:block">
      <p className="font-doc text-title font-semibold">{t('title')}</p>
      <p className="font-doc">
        {name}, {dateScreen(heldOn)}
      </p>
      <p className="text-note text-ink-2">{t('standing')}</p>
    </div>
  );
}
