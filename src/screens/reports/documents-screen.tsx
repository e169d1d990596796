'use client';
import { Download, EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { useWhen } from '../setup/conference-when';
import { baseSentence } from './base-sentence';
import { countDocuments, DocumentLinks, type CountDocumentName } from './document-list';
import { CountResult } from './form-result';

/** Văn bản và kết quả of a conference: what there is, from when on, and the result once it is announced. */
export function DocumentsScreen({ view }: { view: ResultsView }) {
  const t = useTranslations('documents');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <DocumentTable view={view} />
      <Result view={view} />
    </>
  );
}

type Line = { name: CountDocumentName | 'voters' | 'subjects' };

function DocumentTable({ view }: { view: ResultsView }) {
  const t = useTranslations('documents');
  const lists = view.mayPrepare ? (['voters', 'subjects'] as const) : [];
  const rows: Line[] = [...countDocuments, ...lists].map((name) => ({ name }));
  return (
    <Card title={t('listTitle')} flush>
      <DataTable
        caption={t('listTitle')}
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
          { key: 'since', header: t('column.since'), cell: ({ name }) => <Since name={name} view={view} /> },
          {
            key: 'downloads',
            header: t('column.downloads'),
            width: '27rem',
            cell: ({ name }) => <Downloads name={name} view={view} />,
          },
        ]}
      />
    </Card>
  );
}

function Since({ name, view }: Line & { view: ResultsView }) {
  const t = useTranslations('documents');
  const { countedAt, announcedAt } = view.conference;
  const when = useWhen();
  if (name === 'voters' || name === 'subjects') return t('since.always');
  const isCommittee = view.audience === 'committee';
  const at = isCommittee ? countedAt : announcedAt;
  return (
    <>
      <div>{isCommittee ? t('since.counted') : t('since.announced')}</div>
      {at && (
        <div className="text-small text-ink-2">
          {when.at(at).time}, {when.at(at).day}
        </div>
      )}
    </>
  );
}

function Downloads({ name, view }: Line & { view: ResultsView }) {
  const t = useTranslations('documents');
  const { id } = view.conference;
  if (name === 'voters' || name === 'subjects')
    return (
      <LinkButton
        variant="quiet"
        href={`/api/conferences/${id}/templates/${name}?filled`}
        download
        icon={<Download aria-hidden />}
        aria-label={t('downloadLabel', { document: t(`name.${name}`), format: t('format.xlsx') })}
      >
        {t('format.xlsx')}
      </LinkButton>
    );
  return (
    <DocumentLinks conferenceId={id} document={name} unavailable={view.hasDocuments ? null : t('notYet')} />
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
