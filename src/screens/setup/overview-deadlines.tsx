'use client';
import { useTranslations } from 'use-intl';
import type { DeadlineStanding } from '@/domain/dossier/board';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { daysBetween } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { TextLink } from '@/ui/text-link';
import { DeadlineChip, lineOfDeadline } from '../dossier/deadline-chip';
import { useWhen } from './conference-when';

/** Thời hạn hồ sơ: days counted back from the conference, and how far each is met. If the day moves, they move with it. */
export function OverviewDeadlines({ data }: { data: OverviewData }) {
  const { conference, deadlines, mayReadDossiers } = data;
  const t = useTranslations('setup.deadlines');
  const when = useWhen();
  const counted = (
    <span className="text-note text-ink-2">{t('counted', { day: when.day(conference.heldOn) })}</span>
  );
  const link = (
    <TextLink strong href={`/conferences/${conference.id}/dossiers`}>
      {t('openDossiers')}
    </TextLink>
  );
  return (
    <Card title={t('title')} beside={counted} actions={mayReadDossiers && link} footer={t('basis')}>
      <ol className="grid grid-cols-2 gap-x-4 gap-y-5 tablet:grid-cols-4">
        {deadlines.map((deadline) => (
          <Deadline key={deadline.code} deadline={deadline} heldOn={conference.heldOn} />
        ))}
      </ol>
    </Card>
  );
}

function Deadline({ deadline, heldOn }: { deadline: DeadlineStanding; heldOn: string }) {
  const t = useTranslations('setup.deadlines');
  const when = useWhen();
  return (
    <li className={`flex flex-col items-start gap-1 border-t-[3px] pt-1.5 ${lineOfDeadline(deadline)}`}>
      <b className="num text-[1.125rem] font-semibold">{when.day(deadline.on)}</b>
      <span className="text-note">{t(`code.${deadline.code}`)}</span>
      <span className="text-small text-ink-2">
        {t('before', { days: String(daysBetween(deadline.on, heldOn)) })}
      </span>
      <DeadlineChip deadline={deadline} />
    </li>
  );
}
