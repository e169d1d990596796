'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { papers, type PaperFormat } from '@/domain/minutes/papers';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { RadioGroup } from '@/ui/radio-group';
import { Select } from '@/ui/select';
import { useToast } from '@/ui/toast';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { saveLetters } from './save-letters';
import { isOnlyHere } from '../hall/only-here';

type SummonsPrintProps = {
  conferenceId: string;
  links: NonNullable<ResultsView['letters']>;
  onClose: () => void;
};

/** Giấy triệu tập with a reading code on each: what the codes are, for whom, and that former ones end. */
export function SummonsPrint({ conferenceId, links, onClose }: SummonsPrintProps) {
  const t = useTranslations('documents.letters');
  const formats = useTranslations('documents.format');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const toast = useToast();
  const [isForAll, setForAll] = useState(links.none === 0 || links.issued === 0);
  const [format, setFormat] = useState<string>('pdf');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function print() {
    setBusy(true);
    setProblem(null);
    const saved = await saveLetters(conferenceId, { format, to: isForAll ? 'all' : 'without-link' });
    setBusy(false);
    if (!saved.ok) return setProblem(typeof saved.error === 'string' ? saved.error : sentence(saved.error));
    toast({ tone: 'ok', message: t('done') });
    onClose();
  }

  const offered: readonly PaperFormat[] = papers.summons.formats;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('title')}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={t('printing')} onClick={() => void print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-body">
        <p>{t('what')}</p>
        <p>{t('when')}</p>
        <p>{t('who')}</p>
        <ToWhom links={links} isForAll={isForAll} onForAll={setForAll} />
        <Select
          label={t('format')}
          className="max-w-80"
          value={format}
          options={offered.map((one) => ({ value: one, label: formats(one) }))}
          onChange={({ target }) => setFormat(target.value)}
        />
        {isOnlyHere(window.location.href) && <Note tone="warn">{t('localOnly')}</Note>}
        {problem !== null && (
          <Note tone="bad" role="alert">
            {problem}
          </Note>
        )}
      </div>
    </Dialog>
  );
}

type ToWhomProps = Pick<SummonsPrintProps, 'links'> & {
  isForAll: boolean;
  onForAll: (isForAll: boolean) => void;
};

function ToWhom({ links: { none, issued, revoked }, isForAll, onForAll }: ToWhomProps) {
  const t = useTranslations('documents.letters');
  const hints = [
    ...(issued > 0 ? [t('allHint', { count: formatCount(issued) })] : []),
    ...(revoked > 0 ? [t('revokedHint', { count: formatCount(revoked) })] : []),
  ];
  return (
    <RadioGroup
      legend={t('to')}
      value={isForAll ? 'all' : 'without-link'}
      onChange={({ target }) => onForAll(target.value === 'all')}
      options={[
        {
          value: 'all',
          label: t('all', { count: formatCount(none + issued + revoked) }),
          hint: hints.join(' '),
        },
        {
          value: 'without-link',
          label: t('without', { count: formatCount(none) }),
          hint: t('withoutHint'),
          disabled: none === 0,
        },
      ]}
    />
  );
}
