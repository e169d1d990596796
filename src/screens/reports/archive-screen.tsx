'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ArchiveView } from '@/gate/reporting/archive.loader';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { ArchiveRetention } from './archive-retention';
import { DestructionCard } from './destruction-card';
import { SignedArchive } from './signed-archive';

/** Hồ sơ lưu trữ: what the one file holds, what is missing in it, and how long it is kept. */
export function ArchiveScreen({ view }: { view: ArchiveView }) {
  const t = useTranslations('archive');
  const refusals = useTranslations('refusals');
  const { id } = view.conference;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          view.isReady &&
          view.mayKeep && (
            <>
              <SignedArchive conferenceId={id} />
              <LinkButton
                variant="primary"
                href={`/api/conferences/${id}/archive`}
                icon={<Download aria-hidden />}
              >
                {t('download')}
              </LinkButton>
            </>
          )
        }
      />
      {!view.isReady && <Note tone="info">{refusals('archive-not-yet')}</Note>}
      {view.notIssued.length > 0 && <NotIssued view={view} />}
      <div className="grid items-start gap-4 broad:grid-cols-2">
        <Contents view={view} />
        <ArchiveRetention view={view} />
      </div>
      <DestructionCard view={view} />
    </>
  );
}

function NotIssued({ view: { conference, notIssued } }: { view: ArchiveView }) {
  const t = useTranslations('archive.notIssued');
  const names = useTranslations('documents.name');
  const isOpen = conference.state !== 'archived';
  return (
    <Note
      tone={isOpen ? 'warn' : 'info'}
      title={t('title')}
      action={isOpen && <LinkButton href={`/conferences/${conference.id}/documents`}>{t('go')}</LinkButton>}
    >
      {notIssued.map((name) => names(name)).join('; ')}. {isOpen && t('open')}
    </Note>
  );
}

function Contents({ view: { counts, hasPackage, destruction } }: { view: ArchiveView }) {
  const t = useTranslations('archive.contents');
  const isGone = destruction.destruction?.done != null;
  const packageWord = hasPackage ? 'there' : isGone ? 'packageDestroyed' : 'noPackage';
  return (
    <Card title={t('title')} footer={t('foot')}>
      <FactList
        facts={[
          { term: t('standing'), value: counts.standing },
          { term: <span className="pl-5">{t('signed')}</span>, value: counts.signed },
          { term: t('replaced'), value: counts.replaced },
          { term: t('package'), value: t(packageWord) },
          { term: t('history'), value: t('there') },
          { term: t('sums'), value: t('there') },
        ]}
      />
    </Card>
  );
}
