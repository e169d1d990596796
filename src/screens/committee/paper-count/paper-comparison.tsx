'use client';
import { useState } from 'react';
import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { figureKeys, type FigureKey } from '@/domain/paper-count/paper-figures';
import type { PaperFormView } from '@/gate/paper-count/paper.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { Note } from '@/ui/note';
import { LookDialog } from './look-dialog';
import type { PaperFormProps } from './paper-screen';
import { useFigureWords } from './use-figure-words';

type Row = PaperFormView['differences'][number];

/** Both counts side by side where they differ, and what the third look found. */
export function PaperComparison({ view, entry }: PaperFormProps) {
  const t = useTranslations('paper.compare');
  const words = useFigureWords(entry.subjects);
  const [looking, setLooking] = useState<FigureKey | null>(null);
  const { differences, standing, counters, looks } = entry;
  const hasCounted = counters.some(({ memberId }) => memberId === view.me);
  const isOpen = view.conference.state === 'sealed' && standing.stage !== 'confirmed';
  const mayLook = view.me !== null && !hasCounted && isOpen;
  const [firstFigure] = figureKeys(entry.subjects.map(({ id }) => id));
  return (
    <Card title={t('title')}>
      <Standing entry={entry} />
      {differences.length > 0 && (
        <DataTable
          caption={t('title')}
          rows={differences}
          rowKey={(row) => row.key}
          columns={columnsOf(entry, words, t, mayLook ? setLooking : null)}
        />
      )}
      {hasCounted && isOpen && differences.length > 0 && (
        <p className="mt-3 text-note text-ink-2">{t('onlyThird')}</p>
      )}
      {mayLook && firstFigure && (
        <div className="mt-3">
          <Button variant="quiet" onClick={() => setLooking(firstFigure)}>
            {t('other')}
          </Button>
        </div>
      )}
      {looks.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="font-semibold">{t('history')}</h3>
          <ol className="list-decimal pl-6">
            {looks.map(({ key, value, by, reason }, index) => (
              <li key={index}>
                {words(key)}: {t('lookBy', { value: formatCount(value), name: by, reason })}
              </li>
            ))}
          </ol>
        </div>
      )}
      {looking && (
        <LookDialog
          key={looking}
          view={view}
          entry={entry}
          figure={looking}
          onFigure={setLooking}
          onClose={() => setLooking(null)}
        />
      )}
    </Card>
  );
}

function columnsOf(
  { counters, looks }: PaperFormView,
  words: (key: FigureKey) => string,
  t: ReturnType<typeof useTranslations<'paper.compare'>>,
  onLook: ((key: FigureKey) => void) | null,
): Column<Row>[] {
  return [
    { key: 'figure', header: t('figure'), rowHeader: true, cell: ({ key }) => words(key) },
    ...counters.map(({ memberId, name }, place): Column<Row> => ({
      key: memberId,
      header: name,
      numeric: true,
      cell: ({ values }) => <Figure value={values[place] ?? null} />,
    })),
    {
      key: 'look',
      header: t('look'),
      cell: ({ key }) => {
        const look = looks.findLast((one) => one.key === key);
        if (look) return <Chip tone="ok">{formatCount(look.value)}</Chip>;
        return <Chip tone="warn">{t('notLooked')}</Chip>;
      },
    },
    {
      key: 'act',
      header: <span className="sr-only">{t('lookAgain')}</span>,
      end: true,
      wrap: false,
      cell: ({ key }) =>
        onLook && (
          <Button
            icon={<Eye aria-hidden />}
            aria-label={t('lookOf', { figure: words(key) })}
            onClick={() => onLook(key)}
          >
            {t('lookAgain')}
          </Button>
        ),
    },
  ];
}

function Figure({ value }: { value: number | null }) {
  const common = useTranslations('common');
  return <b className="text-[1.25rem]">{value === null ? common('missing') : formatCount(value)}</b>;
}

function Standing({ entry: { standing, differences } }: { entry: PaperFormView }) {
  const t = useTranslations('paper.compare');
  switch (standing.stage) {
    case 'counting':
      return null;
    case 'differing':
      return (
        <Note tone="warn" className="mb-3">
          {t('differ', { count: formatCount(standing.open.length) })}
        </Note>
      );
    case 'unsound':
      return (
        <Note tone="bad" className="mb-3">
          {t('unsound', { count: formatCount(standing.broken.length) })}
        </Note>
      );
    case 'agreed':
    case 'confirmed':
      return (
        <Note tone="ok" className="mb-3">
          {differences.length === 0 ? t('agree') : t('settled')}
        </Note>
      );
  }
}
