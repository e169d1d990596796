'use client';
import { useLocale, useTranslations } from 'use-intl';
import { conferenceStates, type Conference } from '@/domain/conference/conference';
import { nextStepOf } from '@/domain/conference/readiness';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { daysBetween } from '@/lib/text/date';
import { FlowBar } from '@/ui/flow-bar';
import { PageHead } from '@/ui/page-head';
import { MakeRehearsal } from '../rehearsal/make-rehearsal';
import { RehearsalCard } from '../rehearsal/rehearsal-card';
import { useWhen } from './conference-when';
import { OverviewActions } from './overview-actions';
import { OverviewDeadlines } from './overview-deadlines';
import { OverviewFacts } from './overview-facts';
import { OverviewPeople } from './overview-people';
import { OverviewReadiness } from './overview-readiness';
import { OverviewSitting } from './overview-sitting';

type OverviewScreenProps = { data: OverviewData; onOpen: (address: string) => void };

/** Tổng quan: where the conference stands, what blocks its next step, and the step itself. */
export function OverviewScreen({ data, onOpen }: OverviewScreenProps) {
  const { conference, lines, people, today } = data;
  const t = useTranslations('setup');
  const isPreparing = conference.state === 'draft' || conference.state === 'convened';
  const step = nextStepOf[conference.state];
  return (
    <>
      <PageHead
        title={t(`title.${conference.state}`)}
        lead={<Lead conference={conference} today={today} />}
        actions={<OverviewActions data={data} />}
      />
      <StateFlow conference={conference} />
      <div className="grid items-start gap-4 broad:grid-cols-2">
        {step && (
          <OverviewReadiness
            conferenceId={conference.id}
            step={step}
            lines={lines}
            mayAnswer={data.mayPrepare && isPreparing}
          />
        )}
        <div className="flex min-w-0 flex-col gap-4">
          {conference.rehearsal && (
            <RehearsalCard
              conferenceId={conference.id}
              rehearsal={conference.rehearsal}
              mayWipe={data.mayPrepare}
              onWiped={() => onOpen('/conferences')}
            />
          )}
          {isPreparing && !conference.rehearsal && <OverviewDeadlines data={data} />}
          {isPreparing && people.length > 0 && (
            <OverviewPeople conferenceId={conference.id} people={people} />
          )}
          {data.mayPrepare && <OverviewSitting data={data} />}
          <OverviewFacts data={data} />
          {data.mayPrepare && !conference.rehearsal && (
            <MakeRehearsal
              conferenceId={conference.id}
              voterCount={data.counts.voters}
              onMade={(id) => onOpen(`/conferences/${id}`)}
            />
          )}
        </div>
      </div>
    </>
  );
}

function Lead({ conference, today }: { conference: Conference; today: string }) {
  const t = useTranslations('setup');
  const when = useWhen();
  const { heldOn, startsAt, venue, state } = conference;
  const days = daysBetween(today, heldOn);
  const isAhead = state === 'draft' || state === 'convened';
  const words = { weekday: when.weekday(heldOn), day: when.day(heldOn), time: when.time(startsAt) };
  const countdown =
    days > 1
      ? t('daysLeft', { days: String(days) })
      : days === 1
        ? t('tomorrow')
        : days === 0
          ? t('today')
          : '';
  return (
    <span lang={useLocale()}>
      {[t('when', words), venue && t('where', { venue }), isAhead && countdown].filter(Boolean).join(' ')}
    </span>
  );
}

function StateFlow({ conference }: { conference: Conference }) {
  const t = useTranslations('setup');
  const common = useTranslations('common');
  const reached = conferenceStates.indexOf(conference.state);
  const steps = conferenceStates.map((state, index) => {
    const label = common(`state.${state}`);
    if (index < reached) return { label, state: 'done' as const, stateLabel: common('done') };
    if (index === reached) return { label, state: 'current' as const, stateLabel: common('inProgress') };
    return { label, state: 'ahead' as const, stateLabel: common('next') };
  });
  return <FlowBar label={t('flow')} steps={steps} />;
}
