'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { shownCheckCode } from '@/domain/minutes/check-code';
import type { Result } from '@/domain/kernel/result';
import type { CheckedPaperView } from '@/gate/reporting/check.loader';
import { dateScreen } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { Note } from '@/ui/note';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';
import { useWhichPaper } from '../reports/paper-words';

export type Checked = { answer: Result<CheckedPaperView, Refusal>; file: string | null };

/** Whether the paper is genuine and stands, then its heading to compare with the sheet. */
export function PaperCheckResult({ answer, file }: Checked) {
  const t = useTranslations('issuing.check');
  const sentence = useRefusalSentence();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [answer]);
  if (!answer.ok)
    return (
      <Note ref={note} tabIndex={-1} tone="bad" role="alert" title={t('refused')}>
        {sentence(answer.error)}
      </Note>
    );
  const paper = answer.value;
  const name = file ?? '';
  return (
    <>
      <Note
        ref={note}
        tabIndex={-1}
        role="status"
        tone={paper.replacedBy ? 'warn' : 'ok'}
        title={t(paper.replacedBy ? 'replacedTitle' : 'stands')}
      >
        {paper.file === 'original' && <p>{t('byOriginal', { file: name })}</p>}
        {paper.file === 'signed' && <p>{t('bySigned', { file: name })}</p>}
        <p>{t('compare')}</p>
      </Note>
      <Heading paper={paper} />
    </>
  );
}

function Heading({ paper }: { paper: CheckedPaperView }) {
  const t = useTranslations('issuing.check');
  const names = useTranslations('documents.name');
  const which = useWhichPaper();
  const { unitName, document, sign, issuedOn, code, replaces, replacedBy } = paper;
  return (
    <Card>
      <FactList
        numeric={false}
        facts={[
          { term: t('unit'), value: <b>{unitName}</b> },
          { term: t('document'), value: names(document) },
          { term: t('sign'), value: sign === '' ? t('noSign') : sign },
          { term: t('issuedOn'), value: dateScreen(issuedOn) },
          { term: t('code'), value: <span className="font-code">{shownCheckCode(code)}</span> },
          ...(replaces ? [{ term: t('replaces'), value: t('other', { which: which(replaces) }) }] : []),
          ...(replacedBy ? [{ term: t('replacedBy'), value: t('other', { which: which(replacedBy) }) }] : []),
        ]}
      />
    </Card>
  );
}
