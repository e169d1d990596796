import 'server-only';
import type { DestructionMinutes } from '@/domain/minutes/destruction-minutes';
import type { ConferenceFacts } from './conference-facts';
import { conferenceOnRecord, letterheadOf, timeOf } from './unit-paper-model';

/** Biên bản tiêu hủy (F14) of what was carried out. Pure. */
export function destructionMinutesOf(facts: ConferenceFacts): DestructionMinutes {
  const { destruction, issue, roll } = facts;
  if (!destruction?.done) throw new Error('Minutes of a destruction that nobody carried out.');
  const { decisionNumber, decidedOn, decidedBy, place, method, participants, packets, keptBack, copies } =
    destruction;
  const { on, startedAt, endedAt, items } = destruction.done;
  return {
    letterhead: letterheadOf(facts),
    documentNumber: issue?.number ?? null,
    conference: conferenceOnRecord(facts),
    decision: { number: decisionNumber, decidedOn, decidedBy },
    doneOn: on,
    startedAt: timeOf(startedAt),
    endedAt: timeOf(endedAt),
    ...{ place, method, participants, packets, keptBack, items, copies },
    formCount: roll.forms.length,
  };
}
