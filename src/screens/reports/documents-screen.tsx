'use client';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, paperStages, type PaperStage } from '@/domain/minutes/papers';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { baseSentence } from './base-sentence';
import { DocumentLinks } from './document-list';
import { PaperDetailsCard } from './documents-details';
import { SummonsPrint } from './summons-print';
import { CountResult } from './form-result';

/** Văn bản và kết quả of a conference: its papers by when they are needed, and the result once it is announced. */
export function DocumentsScreen({ view }: { view: ResultsView }) {
  const t = useTranslations('documents');
  const { id } = view.conference;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {paperStages.map((stage) => (
        <StageTable key={stage} stage={stage} view={view} />
      ))}
      {view.writing && <PaperDetailsCard conferenceId={id} writing={view.writing} />}
      <Result view={view} />
    </>
  );
}

function StageTable({ stage, view }: { stage: PaperStage; view: ResultsView }) {
  const t = useTranslations('documents');
  const refusals = useTranslations('refusals');
  const rows = view.papers.filter(({ name }) => papers[name].stage === stage);
  if (rows.length === 0) return null;
  return (
    <Card title={t(`stage.${stage}`)} flush>
      <DataTable
        caption={t(`stage.${stage}`)}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'document',
            header: t('column.document'),
            rowHeader: true,
            cell: ({ name }) => (
              <>
                <div className="font-doc text-name font-semibold">{t(`name.${name}`)}</div>
                <div className="text-small text-ink-2">{t(`what.${name}`)}</div>
              </>
            ),
          },
          {
            key: 'downloads',
            header: t('column.downloads'),
            width: '30rem',
            cell: ({ name, lacks }) => (
              <DocumentLinks
                conferenceId={view.conference.id}
                document={name}
                unavailable={lacks === null ? null : refusals(lacks)}
                more={
                  name === 'summons' &&
                  view.letters && <SummonsPrint conferenceId={view.conference.id} links={view.letters} />
                }
              />
            ),
          },
        ]}
      />
    </Card>
  );
}

function Result({ view: { result, audience } }: { view: ResultsView }) {
  const t = useTranslations('documents');
  const shared = useTranslations('tally');
  if (result === null)
    return (
      <EmptyState
        icon={<EyeOff aria-hidden />}
        title={t('noResult')}
        text={audience === 'none' ? t('noPart') : t('noResultText')}
      />
    );
  return (
    <>
      <div>
        <h2 className="font-doc text-subtitle font-semibold">{t('resultTitle')}</h2>
        <p className="text-ink-2">{baseSentence(result, shared)}</p>
      </div>
      <CountResult result={result} />
    </>
  );
}
