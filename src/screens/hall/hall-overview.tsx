'use client';
import { useState } from 'react';
import { ClipboardList } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { followHallAction } from '@/gate/hall/hall.actions';
import type { HallData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { BigFigure } from '@/ui/big-figure';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import { useWhen } from '../setup/conference-when';
import { askServer } from './ask-server';
import { CommitteeProgress } from './committee-progress';
import { HallTabs } from './hall-tabs';
import { IncidentList } from './incident-list';
import { QuorumLine } from './quorum-line';
import { TroubleNote } from './refusal-notes';
import { useFollowing } from './use-following';

/** The secretary's page in the hall: the quorum, how far the committee is, and what goes into the minutes. */
export function HallOverview({ data }: { data: HallData }) {
  const [hall, setHall] = useState(data);
  const { conference } = hall;

  async function follow() {
    const answer = await askServer(followHallAction(conference.id, {}));
    if (answer.ok) setHall(answer.value);
    return answer.ok ? null : answer.error;
  }
  const trouble = useFollowing(follow);
  const t = useTranslations('hall.overview');
  const isOpen = hasReached(conference, 'in-session');
  const when = useWhen();
  const { heldOn, startsAt, venue } = conference;
  const lead = `${when.weekday(heldOn)}, ${when.day(heldOn)}, ${when.time(startsAt)}. ${venue}.`;

  return (
    <>
      <HallTabs conferenceId={conference.id} current="overview" lead={lead} />
      <TroubleNote trouble={trouble} />
      {!isOpen && (
        <Note
          tone="info"
          title={t('notOpen')}
          action={<LinkButton href={`/conferences/${conference.id}`}>{t('toPreparation')}</LinkButton>}
        >
          {t('notOpenNext')}
        </Note>
      )}
      <div className="grid gap-4 broad:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <AttendanceCard hall={hall} />
        <CommitteeProgress hall={hall} />
      </div>
      {isOpen && (
        <IncidentList
          conferenceId={conference.id}
          as="officer"
          incidents={hall.incidents}
          mayRecord={!hasReached(conference, 'announced')}
          onChanged={async () => void (await follow())}
        />
      )}
    </>
  );
}

function AttendanceCard({ hall }: { hall: HallData }) {
  const t = useTranslations('hall');
  const { attendance, quorum, conference } = hall;
  const isTaking = conference.state === 'in-session';
  return (
    <Card
      title={t('tabs.attendance')}
      actions={
        <LinkButton
          href={`/conferences/${conference.id}/hall/attendance`}
          variant={isTaking ? 'primary' : 'secondary'}
          icon={<ClipboardList />}
        >
          {isTaking ? t('overview.openDesk') : t('overview.seeAttendance')}
        </LinkButton>
      }
    >
      <BigFigure value={formatCount(attendance.present)} base={formatCount(attendance.convened)} />
      <div className="mb-4 flex flex-col gap-3">
        <ProgressBar
          value={attendance.present}
          max={attendance.convened}
          label={`${attendance.present}/${attendance.convened} ${t('overview.present')}`}
        />
        <QuorumLine {...attendance} quorum={quorum} />
      </div>
      <FactList
        facts={[
          { term: t('overview.late'), value: formatCount(attendance.late) },
          { term: t('overview.left'), value: formatCount(attendance.left) },
          { term: t('overview.absentExcused'), value: formatCount(attendance.absentExcused) },
          { term: t('overview.absentUnexcused'), value: formatCount(attendance.absentUnexcused) },
          { term: t('overview.unmarked'), value: formatCount(attendance.unmarked) },
        ]}
      />
    </Card>
  );
}
