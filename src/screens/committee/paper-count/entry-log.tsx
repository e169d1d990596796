'use client';
import { useTranslations } from 'use-intl';
import { mayHaveDocuments } from '@/domain/conference/disclosure';
import type { PaperView } from '@/gate/paper-count/paper.loader';
import { Card } from '@/ui/card';
import { DocumentLinks } from '../../reports/document-list';

/** Bảng nhập liệu: both counts on one sheet for the head's hand, once two members have confirmed the count. */
export function EntryLog({ view: { conference } }: { view: PaperView }) {
  const t = useTranslations('documents');
  const minutes = useTranslations('committee.minutes');
  return (
    <Card title={t('name.paper-entry-log')}>
      <p className="mb-3 text-ink-2">{t('what.paper-entry-log')}</p>
      <DocumentLinks
        conferenceId={conference.id}
        document="paper-entry-log"
        unavailable={mayHaveDocuments('committee', conference) ? null : minutes('notYet')}
      />
    </Card>
  );
}
