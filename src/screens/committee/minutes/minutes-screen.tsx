'use client';
import { Download, FileText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import type { MinutesView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { CheckLine, CheckList } from '@/ui/check-line';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { countDocuments, DocumentLinks, paperDocuments } from '../../reports/document-list';
import { CountRecordForm } from './count-record-form';

/** Biên bản: what the committee must explain, what it adds, and the documents. */
export function MinutesScreen({ view }: { view: MinutesView }) {
  const t = useTranslations('committee.minutes');
  const { conference, stocks } = view;
  const tally = `/committee/${conference.id}/tally`;
  if (stocks.length === 0)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState
          icon={<FileText aria-hidden />}
          title={t('notOpen')}
          text={t('notOpenText')}
          actions={<LinkButton href={tally}>{t('toTally')}</LinkButton>}
        />
      </>
    );
  const mayChange = view.mayWrite && !hasReached(conference, 'announced');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href={tally}>{t('toTally')}</LinkButton>}
      />
      {view.findings.length > 0 && <Findings view={view} />}
      <div className="grid items-start gap-4 broad:grid-cols-[minmax(0,1fr)_minmax(0,28.5rem)]">
        <CountRecordForm view={view} mayChange={mayChange} />
        <div className="flex flex-col gap-4">
          <Documents view={view} />
          {view.hasBox && <IndependentCheck view={view} />}
        </div>
      </div>
    </>
  );
}

function Findings({ view: { findings } }: { view: MinutesView }) {
  const t = useTranslations('committee.minutes');
  const common = useTranslations('common');
  return (
    <Card title={t('answerFirst')} tone="attention" flush>
      <CheckList label={t('answerFirst')}>
        {findings.map(({ code, at, values }) => (
          <CheckLine key={`${code}-${at}`} state="bad" stateLabel={common('missing')}>
            {t(`finding.${code}`, {
              form: figure(values.form),
              count: figure(values.count),
              difference: figure(values.difference),
            })}
          </CheckLine>
        ))}
      </CheckList>
    </Card>
  );
}

function figure(value: number | string | undefined): string {
  if (typeof value !== 'number') return '';
  return value < 0 ? `−${formatCount(-value)}` : formatCount(value);
}

function Documents({ view: { conference, hasDocuments, usesPaper, findings } }: { view: MinutesView }) {
  const t = useTranslations('committee.minutes');
  const d = useTranslations('documents');
  const reason = (document: (typeof paperDocuments)[number]) => {
    if (!hasDocuments) return t('notYet');
    return document === 'count-minutes' && findings.length > 0 ? d('blocked') : null;
  };
  return (
    <Card title={d('listTitle')}>
      <ul className="flex flex-col gap-5">
        {(usesPaper ? paperDocuments : countDocuments).map((document) => (
          <li key={document}>
            <h3 className="font-doc text-name font-semibold">{d(`name.${document}`)}</h3>
            <p className="mb-2 text-note text-ink-2">{d(`what.${document}`)}</p>
            <DocumentLinks conferenceId={conference.id} document={document} unavailable={reason(document)} />
          </li>
        ))}
      </ul>
      {conference.state === 'counted' && (
        <Note tone="info" className="mt-5">
          {t('announceNote')}
        </Note>
      )}
    </Card>
  );
}

function IndependentCheck({ view: { conference, hasDocuments } }: { view: MinutesView }) {
  const t = useTranslations('verify.minutes');
  const committee = useTranslations('committee.minutes');
  return (
    <Card title={t('title')}>
      <p className="mb-3 text-ink-2">{t('text')}</p>
      <div className="flex flex-wrap items-start gap-2">
        {hasDocuments ? (
          <LinkButton href={`/api/conferences/${conference.id}/package`} icon={<Download aria-hidden />}>
            {t('download')}
          </LinkButton>
        ) : (
          <Button icon={<Download aria-hidden />} unavailable={{ reason: committee('notYet') }}>
            {t('download')}
          </Button>
        )}
        <LinkButton variant="quiet" href="/verify">
          {t('check')}
        </LinkButton>
      </div>
    </Card>
  );
}
