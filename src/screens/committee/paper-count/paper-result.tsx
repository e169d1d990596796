'use client';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/conference/roll';
import { invalidBallots } from '@/domain/paper-count/check-figures';
import { rowFigures, valueOf, type PaperFigures } from '@/domain/paper-count/paper-figures';
import { formatCount } from '@/lib/text/number';
import { DataTable, type Column } from '@/ui/data-table';
import { FactList } from '@/ui/fact-list';
import { useRowWords } from './use-figure-words';

type Props = { figures: PaperFigures; subjects: readonly Subject[] };

/** Kết quả phiếu giấy of one form: the pile, then each person. */
export function PaperResult({ figures, subjects }: Props) {
  const t = useTranslations('paper.entry');
  const common = useTranslations('common');
  const levels = useRowWords();
  const shown = (value: number | null) => (value === null ? common('missing') : formatCount(value));
  const columns: Column<Subject>[] = [
    { key: 'person', header: t('person'), rowHeader: true, cell: ({ fullName }) => fullName },
    ...rowFigures.map((figure): Column<Subject> => ({
      key: figure,
      header: levels(figure),
      numeric: true,
      cell: ({ id }) => shown(valueOf(figures, `${id}.${figure}`)),
    })),
  ];
  return (
    <div className="flex flex-col gap-3">
      <FactList
        facts={[
          { term: t('returned'), value: shown(valueOf(figures, 'returned')) },
          { term: t('valid'), value: shown(valueOf(figures, 'valid')) },
          { term: t('whole'), value: shown(invalidBallots(figures)) },
        ]}
      />
      <DataTable caption={t('people')} columns={columns} rows={subjects} rowKey={({ id }) => id} dense />
    </div>
  );
}
