'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { CountFormBack } from './count-form-back';

/** Đếm lại thẻ of every form: three counts each, with the sum that has to come out. */
export function CountCardsBack({ view, beside }: { view: ConsoleView; beside?: ReactNode }) {
  const t = useTranslations('cards.back');
  const forms = useTranslations('cards');
  const mayCount = view.me !== null && view.conference.state === 'sealed';
  const isOpened = view.forms.some(({ box }) => box?.state === 'opened');
  return (
    <Card title={t('title')} beside={beside}>
      <p className="mb-3 text-note text-ink-2">{t('hint')}</p>
      <div className="flex flex-col gap-5">
        {view.forms.map((entry) => (
          <section key={entry.form.id} className="border-t border-line pt-4 first:border-0 first:pt-0">
            {view.forms.length > 1 && (
              <h3 className="mb-2 font-semibold">
                {forms('form', { index: formatCount(entry.form.index), title: entry.form.title })}
              </h3>
            )}
            <CountFormBack conferenceId={view.conference.id} entry={entry} mayCount={mayCount && !isOpened} />
          </section>
        ))}
      </div>
    </Card>
  );
}
