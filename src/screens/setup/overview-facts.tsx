'use client';
import { useTranslations } from 'use-intl';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { addDays } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { useWhen } from './conference-when';

/** What the conference is, and when its steps were taken. Never a figure of the count. */
export function OverviewFacts({ data }: { data: OverviewData }) {
  const t = useTranslations('setup.facts');
  const common = useTranslations('common');
  const when = useWhen();
  const { conference, counts, organisationName } = data;
  const { convenedCount, presentCount } = conference;
  const isOpen = conference.state !== 'draft' && conference.state !== 'convened';
  const person = (name: string, position: string) =>
    [name, position].filter((part) => part !== '').join(', ') || common('missing');
  const reached = (['votingOpenedAt', 'votingClosedAt', 'countedAt', 'announcedAt'] as const).flatMap(
    (step) => {
      const at = conference[step];
      return at ? [{ term: t(step), value: when.instant(at) }] : [];
    },
  );
  return (
    <Card title={t('title')}>
      <FactList
        numeric={false}
        facts={[
          { term: t('organisation'), value: organisationName },
          { term: t('chair'), value: person(conference.chairName, conference.chairPosition) },
          { term: t('secretary'), value: person(conference.secretaryName, conference.secretaryPosition) },
          { term: t('subjects'), value: counts.subjects },
          { term: t('convened'), value: convenedCount ?? counts.voters },
          ...(isOpen ? [{ term: t('present'), value: presentCount ?? counts.present }] : []),
          ...reached,
          ...(conference.reportDueDays === null
            ? []
            : [
                {
                  term: t('reportDue'),
                  value: when.day(addDays(conference.heldOn, conference.reportDueDays)),
                },
              ]),
        ]}
      />
    </Card>
  );
}
