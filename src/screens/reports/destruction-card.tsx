'use client';
import { useTranslations } from 'use-intl';
import type { ArchiveView } from '@/gate/reporting/archive.loader';
import { Card } from '@/ui/card';
import { DestructionDone } from './destruction-done';
import { DestructionForm } from './destruction-form';
import { DestructionOrder } from './destruction-order';

/** Tiêu hủy phiếu: nothing before the term is over; then an order, then somebody else who carries it out, then what is gone. */
export function DestructionCard({ view }: { view: ArchiveView }) {
  const t = useTranslations('archive.destruction');
  const { conference, retention } = view;
  const { destruction, isDue } = view.destruction;
  if (destruction?.done)
    return (
      <Card title={t('doneTitle')}>
        <DestructionDone view={view} order={destruction} done={destruction.done} />
      </Card>
    );
  if (destruction)
    return (
      <Card title={t('orderedTitle')}>
        <DestructionOrder conferenceId={conference.id} view={view.destruction} order={destruction} />
      </Card>
    );
  if (!isDue) return retention === null ? null : <Card title={t('title')}>{t('notDue')}</Card>;
  return (
    <Card title={t('title')}>
      <DestructionForm conferenceId={conference.id} view={view.destruction} />
    </Card>
  );
}
