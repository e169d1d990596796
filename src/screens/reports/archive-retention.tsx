'use client';
import { useTranslations } from 'use-intl';
import type { Retention } from '@/domain/conference/retention';
import type { ArchiveView } from '@/gate/reporting/archive.loader';
import { dateScreen } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { RetentionFields } from './retention-fields';

/** Thời hạn lưu trữ: since when and until when, and setting it. */
export function ArchiveRetention({ view }: { view: ArchiveView }) {
  const t = useTranslations('archive.retention');
  const { conference, retention, isPast, mayKeep } = view;
  const isGone = view.destruction.destruction?.done != null;
  return (
    <Card title={t('title')} beside={isPast && <Chip tone="warn">{t('past')}</Chip>}>
      {retention === null ? (
        <NotArchived conference={conference} />
      ) : (
        <>
          <Facts retention={retention} />
          {mayKeep && !isGone && <RetentionFields conferenceId={conference.id} retention={retention} />}
        </>
      )}
    </Card>
  );
}

function NotArchived({ conference: { id, state, retentionMonths } }: Pick<ArchiveView, 'conference'>) {
  const t = useTranslations('archive.retention');
  return (
    <Note
      tone="info"
      title={t('notArchived')}
      action={state === 'reported' && <LinkButton href={`/conferences/${id}`}>{t('go')}</LinkButton>}
    >
      {t('notArchivedText')} {retentionMonths !== null && t('planned', { months: String(retentionMonths) })}
    </Note>
  );
}

function Facts({ retention: { archivedOn, archivedBy, term } }: { retention: Retention }) {
  const t = useTranslations('archive.retention');
  return (
    <FactList
      numeric={false}
      facts={[
        { term: t('archivedOn'), value: dateScreen(archivedOn) },
        { term: t('archivedBy'), value: archivedBy },
        { term: t('until'), value: <b>{term ? dateScreen(term.until) : t('none')}</b> },
        ...(term
          ? [
              { term: t('months'), value: t('monthsValue', { months: String(term.months) }) },
              { term: t('basis'), value: term.basis || t('basisFromDetails') },
            ]
          : []),
      ]}
    />
  );
}
