'use client';
import { useTranslations } from 'use-intl';
import type { PaperStanding } from '@/domain/dossier/paper-standing';
import { Chip } from '@/ui/chip';

/** Where a paper stands, in words; what is missing says how much time there is. */
export function PaperState({ paper }: { paper: PaperStanding }) {
  const t = useTranslations('dossier.papers.state');
  switch (paper.code) {
    case 'received':
      return paper.daysLate === 0 ? (
        <Chip tone="ok" size="small">
          {t('received')}
        </Chip>
      ) : (
        <Chip tone="warn" size="small">
          {t('receivedLate', { days: String(paper.daysLate) })}
        </Chip>
      );
    case 'not-needed':
      return <span className="text-note text-ink-2">{t('notNeeded')}</span>;
    case 'missing':
    case 'unsigned': {
      const { days } = paper;
      const due =
        days < 0
          ? t('late', { days: String(-days) })
          : days === 0
            ? t('dueToday')
            : t('left', { days: String(days) });
      return (
        <Chip tone={days < 0 ? 'bad' : paper.code === 'unsigned' ? 'warn' : 'idle'} size="small">
          {`${t(paper.code)}, ${due}`}
        </Chip>
      );
    }
  }
}
