'use client';
import { useState } from 'react';
import { Eye, PencilOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { WordingView } from '@/gate/reporting/wording.loader';
import { Breadcrumb } from '@/ui/breadcrumb';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { WordingParagraph } from './wording-paragraph';

/** Sửa lời văn of one paper: every paragraph that the product writes, its figures fixed. */
export function WordingScreen({ view }: { view: WordingView }) {
  const t = useTranslations('wording');
  const names = useTranslations('documents.name');
  const refusals = useTranslations('refusals');
  const [done, setDone] = useState('');
  const { conference, document, paper, lacks, mayWrite } = view;
  const home = `/conferences/${conference.id}/documents`;
  return (
    <>
      <PageHead
        breadcrumb={
          <Breadcrumb
            label={t('way')}
            items={[{ label: t('documents'), href: home }, { label: names(document) }]}
          />
        }
        title={t('title', { document: names(document) })}
        lead={t('lead')}
        actions={
          paper && (
            <LinkButton href={`/api${home}/${document}/pdf?shown`} target="_blank" icon={<Eye aria-hidden />}>
              {t('preview')}
            </LinkButton>
          )
        }
      />
      <LiveRegion shown>{done}</LiveRegion>
      {lacks && <EmptyState icon={<PencilOff aria-hidden />} title={t('none')} text={refusals(lacks.code)} />}
      {paper?.paragraphs.length === 0 && (
        <EmptyState icon={<PencilOff aria-hidden />} title={t('none')} text={t('noneHere')} />
      )}
      {!mayWrite && <Note tone="info">{t('archived')}</Note>}
      {mayWrite && paper?.isIssued && <Note tone="info">{t('issued')}</Note>}
      {paper?.paragraphs.map((paragraph, index) => (
        <WordingParagraph
          key={paragraph.key}
          paragraph={paragraph}
          number={index + 1}
          view={view}
          onDone={setDone}
        />
      ))}
    </>
  );
}
