'use client';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AttendanceStatus, CheckIn } from '@/domain/attendance/check-in';
import { checkInVoterAction, followAttendanceAction, takeBackCheckInAction } from '@/gate/hall/hall.actions';
import type { AttendanceData } from '@/gate/hall/hall.loader';
import { askServer } from '../hall/ask-server';
import { useFollowing } from '../hall/use-following';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';

export type DeskVoter = AttendanceData['voters'][number];
export type DeskMark = { status: AttendanceStatus; reason: string } | null;
/** What was just done or refused; `voter` can be taken back at once. */
export type DeskMessage = { tone: 'ok' | 'bad' | 'info' | 'warn'; text: string; undo: DeskVoter | null };

type Picture = Pick<AttendanceData, 'state'> & { checkIns: ReadonlyMap<string, CheckIn> };

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
    const change = { voterId: voter.id, seen };
    const answer = await askServer<CheckIn | null, Refusal>(
      wanted
        ? checkInVoterAction(conferenceId, { ...change, ...wanted })
        : takeBackCheckInAction(conferenceId, change),
    );
    writes.current += 1;
    setSaving((others) => new Set([...others].filter((id) => id !== voter.id)));
    if (answer.ok) {
      setPicture((now) => ({ ...now, checkIns: withMark(now.checkIns, voter.id, answer.value) }));
      setMessage(doneMessage(voter, wanted));
    } else {
      setMessage({ tone: 'bad', text: sentence(answer.error), undo: null });
      await follow();
    }
  }

  function doneMessage(voter: DeskVoter, wanted: DeskMark): DeskMessage {
    const who = { number: String(voter.number), name: voter.fullName };
    if (!wanted) return { tone: 'info', text: t('takenBack', who), undo: null };
    const text = wanted.status === 'present' ? t('ticked', who) : t('markedAbsent', who);
    return { tone: 'ok', text, undo: voter };
  }

  const trouble = useFollowing(follow);
  return { ...picture, saving, message, say: setMessage, mark, trouble };
}

function pictureOf({ state, checkIns }: Pick<AttendanceData, 'state' | 'checkIns'>): Picture {
  return { state, checkIns: new Map(checkIns.map((one) => [one.voterId, one])) };
}

function withMark(
  checkIns: Picture['checkIns'],
  voterId: string,
  checkIn: CheckIn | null,
): Picture['checkIns'] {
  const next = new Map(checkIns);
  if (checkIn) next.set(voterId, checkIn);
  else next.delete(voterId);
  return next;
}
