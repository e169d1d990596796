'use client';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, paperStages, type PaperStage } from '@/domain/minutes/papers';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { baseSentence } from './base-sentence';
import { PaperDetailsCard } from './documents-details';
import { PaperList } from './paper-list';
import { CountResult } from './form-result';

type DocumentsScreenProps = {
  view: ResultsView;
  /** A signed copy was taken in: the page is behind. */
  onReceived: () => void;
};

/** Văn bản và kết quả of a conference: its papers by when they are needed, and the result once it is announced. */
export function DocumentsScreen({ view, onReceived }: DocumentsScreenProps) {
  const t = useTranslations('documents');
  const { id } = view.conference;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {paperStages.map((stage) => (
        <Stage key={stage} stage={stage} view={view} onReceived={onReceived} />
      ))}
      {view.writing && <PaperDetailsCard conferenceId={id} writing={view.writing} />}
      <Result view={view} />
    </>
  );
}

function Stage({ stage, view, onReceived }: DocumentsScreenProps & { stage: PaperStage }) {
  const t = useTranslations('documents');
  const rows = view.papers.filter(({ name }) => papers[name].stage === stage);
  if (rows.length === 0) return null;
  return (
    <Card title={t(`stage.${stage}`)} flush>
      <PaperList view={view} rows={rows} onReceived={onReceived} />
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
