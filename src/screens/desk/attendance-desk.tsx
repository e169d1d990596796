'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { attendanceOf } from '@/domain/attendance/attendance';
import { isInHall, type Arrival } from '@/domain/attendance/check-in';
import { quorumOf } from '@/domain/attendance/quorum';
import { hasReached } from '@/domain/conference/conference';
import type { AttendanceData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { EmptyState } from '@/ui/empty-state';
import { Note } from '@/ui/note';
import { HallTabs } from '../hall/hall-tabs';
import { CheckInEverybody } from '../rehearsal/check-in-everybody';
import { CheckInDialog } from './check-in-dialog';
import { DeskBar } from './desk-bar';
import { DeskRow } from './desk-row';
import { findVoters, indexVoters, meantVoter, voterOfLetter, type IndexedVoter } from './find-voters';
import { inFilter, type DeskFilter } from './desk-filter';
import { InvitationScanner } from './invitation-scanner';
import { useAttendance } from './use-attendance';

/** A letter's square, a card or a link that a hand scanner typed: nothing anybody would search by. */
const typedByScanner = /[:/#]|\d{6}|^\w{4}-\w{4}/;

/** Bàn điểm danh: scan a letter, type a number and Enter, or find a name and press. For tablets and laptops, several at once. */
export function AttendanceDesk({ conferenceId, data }: { conferenceId: string; data: AttendanceData }) {
  const t = useTranslations('hall.desk');
  const desk = useAttendance(conferenceId, data);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<DeskFilter>('all');
  const [arrival, setArrival] = useState<Arrival>('present');
  const [isScanning, setIsScanning] = useState(false);
  const [opened, setOpened] = useState<IndexedVoter | null>(null);
  const voters = useMemo(() => indexVoters(data.voters), [data.voters]);
  const shownQuery = useDeferredValue(query);
  const matches = useMemo(() => findVoters(voters, shownQuery), [voters, shownQuery]);
  const shown = matches.filter((voter) => inFilter(filter, desk.checkIns.get(voter.id)));
  const attendance = attendanceOf(
    voters.map((voter) => voter.id),
    [...desk.checkIns.values()],
  );
  const quorum = quorumOf({ ...attendance, share: data.quorum });
  const isTaking = desk.state === 'in-session';

  function tick(voter: IndexedVoter) {
    if (isInHall(desk.checkIns.get(voter.id)?.status))
      return desk.say({ tone: 'info', undo: null, text: t('alreadyPresent', whoIs(voter)) });
    void desk.mark(voter, { status: arrival, reason: '', correction: '' });
  }

  function recognise(text: string) {
    const voter = voterOfLetter(voters, text);
    if (voter !== null && voter !== 'nobody') return tick(voter);
    desk.say({ tone: 'warn', undo: null, text: voter === null ? t('scanOther') : t('scanUnknown') });
  }

  function enter() {
    if (typedByScanner.test(query.trim())) {
      setQuery('');
      return recognise(query);
    }
    const meant = meantVoter(findVoters(voters, query), query);
    if (meant === 'nobody' || meant === 'several')
      return desk.say({ tone: 'warn', undo: null, text: missed(meant) });
    setQuery('');
    tick(meant);
  }

  function missed(how: 'nobody' | 'several'): string {
    if (how === 'several') return t('several', { count: formatCount(findVoters(voters, query).length) });
    return /^\d+$/.test(query.trim()) ? t('unknownNumber', { number: query.trim() }) : t('nobody');
  }

  return (
    <>
      <HallTabs conferenceId={conferenceId} current="attendance" lead={t('lead')} />
      {!isTaking && (
        <Note tone="info">
          {hasReached({ state: desk.state }, 'voting')
            ? t('frozen', {
                present: formatCount(attendance.present),
                convened: formatCount(attendance.convened),
              })
            : t('early')}
        </Note>
      )}
      {data.isRehearsal && isTaking && <CheckInEverybody conferenceId={conferenceId} />}
      <DeskBar
        {...{ attendance, quorum, query, filter, isTaking, arrival }}
        scanner={
          isTaking && isScanning ? (
            <InvitationScanner onText={recognise} onStop={() => setIsScanning(false)} />
          ) : null
        }
        message={desk.message}
        trouble={desk.trouble}
        onQuery={setQuery}
        onEnter={enter}
        onFilter={setFilter}
        onArrival={setArrival}
        onScan={() => setIsScanning(true)}
        onUndo={(voter) => void desk.mark(voter, { status: null, reason: '', correction: t('undone') })}
      />
      <ul aria-label={t('list')} className="flex flex-col rounded-card border border-line bg-surface">
        {shown.map((voter) => (
          <DeskRow
            key={voter.id}
            voter={voter}
            checkIn={desk.checkIns.get(voter.id) ?? null}
            arrival={arrival}
            isSaving={desk.saving.has(voter.id)}
            isTaking={isTaking}
            onPresent={tick}
            onOpen={setOpened}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <EmptyState
          title={t('list')}
          text={voters.length === 0 ? t('empty') : query === '' ? t('emptyFilter') : t('nobody')}
        />
      )}
      {opened && (
        <CheckInDialog
          voter={opened}
          checkIn={desk.checkIns.get(opened.id) ?? null}
          corrected={desk.corrections.get(opened.id) ?? ''}
          onClose={() => setOpened(null)}
          onMark={(wanted) => void desk.mark(opened, wanted)}
        />
      )}
    </>
  );
}

function whoIs(voter: IndexedVoter) {
  return { number: String(voter.number), name: voter.fullName };
}
