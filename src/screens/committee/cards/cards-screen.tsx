'use client';
import { TicketX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { CountCardsBack } from './count-cards-back';
import { FormCards } from './form-cards';

/** Thẻ phiếu: made and frozen form by form before voting, counted back after it. */
export function CardsScreen({ view }: { view: ConsoleView }) {
  const t = useTranslations('cards');
  const { conference, forms, keys, me } = view;
  const isVoting = hasReached(conference, 'voting');
  const isFrozen = forms.length > 0 && forms.every((one) => one.stock !== null);
  const lead = hasReached(conference, 'sealed')
    ? t('leadBack')
    : isFrozen
      ? t('leadFrozen')
      : t('leadBefore');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={lead}
        actions={
          isFrozen &&
          !isVoting && (
            <LinkButton variant="primary" href={`/committee/${conference.id}/test`}>
              {t('toTest')}
            </LinkButton>
          )
        }
      />
      {me === null && <Note tone="info">{t('readOnly')}</Note>}
      {keys === null ? (
        <EmptyState
          icon={<TicketX />}
          title={t('noKeys')}
          text={t('noKeysText')}
          actions={<LinkButton href={`/committee/${conference.id}/keys`}>{t('toKeys')}</LinkButton>}
        />
      ) : (
        <div className="flex flex-col gap-4">
          {hasReached(conference, 'sealed') && <CountCardsBack view={view} />}
          {forms.map((one) => (
            <FormCards key={one.form.id} view={view} entry={one} />
          ))}
          {isFrozen && !hasReached(conference, 'counted') && <LostCards />}
        </div>
      )}
    </>
  );
}

/** What nobody can do about a lost card, and how the count accounts for it. */
function LostCards() {
  const t = useTranslations('cards.lost');
  return (
    <Card title={t('title')}>
      <p>{t('text')}</p>
      <p className="mt-2">{t('count')}</p>
    </Card>
  );
}
