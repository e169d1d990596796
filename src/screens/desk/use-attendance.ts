'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { hasCome, type AttendanceStatus, type CheckIn } from '@/domain/attendance/check-in';
import { checkInVoterAction, followAttendanceAction, takeBackCheckInAction } from '@/gate/hall/hall.actions';
import type { AttendanceData } from '@/gate/hall/hall.loader';
import { askServer } from '../hall/ask-server';
import { useFollowing } from '../hall/use-following';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';

export type DeskVoter = AttendanceData['voters'][number];
/** Null takes the tick back; `correction` is why somebody who had come is now said not to have. */
export type DeskMark = { status: AttendanceStatus | null; reason: string; correction: string };
/** What was just done or refused; `voter` can be taken back at once. */
export type DeskMessage = { tone: 'ok' | 'bad' | 'info' | 'warn'; text: string; undo: DeskVoter | null };

type Picture = Pick<AttendanceData, 'state'> & {
  checkIns: ReadonlyMap<string, CheckIn>;
  /** Why a tick of this voter was corrected. */
  corrections: ReadonlyMap<string, string>;
};

/** Attendance as this desk sees it: its own ticks, and those of other desks a few seconds later. */
export function useAttendance(conferenceId: string, data: AttendanceData) {
  const [picture, setPicture] = useState<Picture>(() => pictureOf(data));
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<DeskMessage | null>(null);
  // An answer that was asked for before a tick was written must not undo the tick on the screen.
  const writes = useRef(0);
  const t = useTranslations('hall.desk');
  const sentence = useRefusalSentence();

  async function follow(): Promise<Refusal | null> {
    const before = writes.current;
    const answer = await askServer(followAttendanceAction(conferenceId, {}));
    if (!answer.ok) return answer.error;
    if (before === writes.current) setPicture(pictureOf(answer.value));
    return null;
  }

  async function mark(voter: DeskVoter, wanted: DeskMark): Promise<void> {
    if (saving.has(voter.id)) return;
    setSaving((others) => new Set([...others, voter.id]));
    writes.current += 1;
    const seen = picture.checkIns.get(voter.id)?.status ?? null;
    const { status, reason, correction } = wanted;
    const change = { voterId: voter.id, seen, correction };
    const answer = await askServer<CheckIn | null, Refusal>(
      status === null
        ? takeBackCheckInAction(conferenceId, change)
        : checkInVoterAction(conferenceId, { ...change, status, reason }),
    );
    writes.current += 1;
    setSaving((others) => new Set([...others].filter((id) => id !== voter.id)));
    if (answer.ok) {
      const why = hasCome(seen) && !hasCome(status) ? correction : '';
      setPicture((now) => ({
        ...now,
        checkIns: withMark(now.checkIns, voter.id, answer.value),
        corrections: withMark(now.corrections, voter.id, why || (now.corrections.get(voter.id) ?? null)),
      }));
      setMessage(doneMessage(voter, status));
    } else {
      setMessage({ tone: 'bad', text: sentence(answer.error), undo: null });
      await follow();
    }
  }

  function doneMessage(voter: DeskVoter, status: AttendanceStatus | null): DeskMessage {
    const who = { number: String(voter.number), name: voter.fullName };
    switch (status) {
      case null:
        return { tone: 'info', text: t('takenBack', who), undo: null };
      case 'present':
        return { tone: 'ok', text: t('ticked', who), undo: voter };
      case 'late':
        return { tone: 'ok', text: t('tickedLate', who), undo: voter };
      case 'left':
        return { tone: 'ok', text: t('markedLeft', who), undo: null };
      case 'absent-excused':
      case 'absent-unexcused':
        return { tone: 'ok', text: t('markedAbsent', who), undo: voter };
    }
  }

  const trouble = useFollowing(follow);
  return { ...picture, saving, message, say: setMessage, mark, trouble };
}

function pictureOf(data: Pick<AttendanceData, 'state' | 'checkIns' | 'corrections'>): Picture {
  return {
    state: data.state,
    checkIns: new Map(data.checkIns.map((one) => [one.voterId, one])),
    corrections: new Map(data.corrections.map(({ voterId, why }) => [voterId, why])),
  };
}

function withMark<Mark>(
  marks: ReadonlyMap<string, Mark>,
  voterId: string,
  mark: Mark | null,
): ReadonlyMap<string, Mark> {
  const next = new Map(marks);
  if (mark === null) next.delete(voterId);
  else next.set(voterId, mark);
  return next;
}
