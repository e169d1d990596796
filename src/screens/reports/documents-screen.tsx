'use client';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, paperStages, type PaperStage } from '@/domain/minutes/papers';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { baseSentence } from './base-sentence';
import { PaperDetailsCard } from './documents-details';
import { PaperList } from './paper-list';
import { CountResult } from './form-result';
import { PrintedHead, PrintResultButton } from './result-print';
import { ResultsBeside } from './results-beside';

type DocumentsScreenProps = {
  view: ResultsView;
  /** Other results of the same people; null for whoever does not see this one. */
  beside: ResultsBesideView | null;
  /** A signed copy was taken in: the page is behind. */
  onReceived: () => void;
};

/** Văn bản và kết quả of a conference: its papers by when they are needed, and the result once it is announced. */
export function DocumentsScreen({ view, beside, onReceived }: DocumentsScreenProps) {
  const t = useTranslations('documents');
  const { id } = view.conference;
  return (
    <>
      {/* The result is what is printed, once there is one. */}
      <div className={view.result === null ? 'contents' : 'contents print:hidden'}>
        <PageHead title={t('title')} lead={t('lead')} />
        {paperStages.map((stage) => (
          <Stage key={stage} stage={stage} view={view} onReceived={onReceived} />
        ))}
        {view.writing && <PaperDetailsCard conferenceId={id} writing={view.writing} />}
      </div>
      <Result view={view} beside={beside} />
    </>
  );
}

type StageProps = Omit<DocumentsScreenProps, 'beside'> & { stage: PaperStage };

function Stage({ stage, view, onReceived }: StageProps) {
  const t = useTranslations('documents');
  const rows = view.papers.filter(({ name }) => papers[name].stage === stage);
  if (rows.length === 0) return null;
  return (
    <Card title={t(`stage.${stage}`)} flush>
      <PaperList view={view} rows={rows} onReceived={onReceived} />
    </Card>
  );
}

function Result({
  view: { result, audience, conference },
  beside,
}: Pick<DocumentsScreenProps, 'view' | 'beside'>) {
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
      <PrintedHead {...conference} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <h2 className="font-doc text-subtitle font-semibold">{t('resultTitle')}</h2>
          <p className="text-ink-2">{baseSentence(result, shared)}</p>
        </div>
        <PrintResultButton />
      </div>
      <CountResult result={result} />
      {beside && <ResultsBeside beside={beside} result={result} />}
    </>
  );
}
