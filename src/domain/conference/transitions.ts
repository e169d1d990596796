import { err, ok, type Result } from '../kernel/result';
import { leastReaching, reaches } from '../kernel/share';
import type { Conference, ConferenceState } from './conference';

export type WrongState = { code: 'wrong-state'; state: ConferenceState; needs: ConferenceState };

export type ConveneRefusal = WrongState | { code: 'not-ready'; blocking: readonly string[] };
export type OpenVotingRefusal =
  | WrongState
  | { code: 'no-quorum'; present: number; convened: number; needed: number }
  | { code: 'committee-missing' }
  | { code: 'keys-missing' }
  | { code: 'cards-missing'; formIndex: number }
  | { code: 'cards-too-few'; formIndex: number; printed: number; needed: number }
  | { code: 'test-missing'; formIndex: number }
  | { code: 'paper-missing'; formIndex: number }
  | { code: 'paper-too-few'; formIndex: number; printed: number; needed: number };
export type ConfirmCountRefusal = WrongState | { code: 'needs-two-members' };

type Step<E> = Result<Conference, E>;

function from(conference: Conference, needs: ConferenceState, to: ConferenceState): Step<WrongState> {
  if (conference.state !== needs) return err({ code: 'wrong-state', state: conference.state, needs });
  return ok({ ...conference, state: to });
}

/** Triệu tập: allowed when nothing blocks (see `readiness.ts`). */
export function convene(conference: Conference, blocking: readonly string[]): Step<ConveneRefusal> {
  if (conference.state === 'draft' && blocking.length > 0) return err({ code: 'not-ready', blocking });
  return from(conference, 'draft', 'convened');
}

/** Takes a convened conference back to draft, so that the roll can be mended before the day. */
export function reopenDraft(conference: Conference): Step<WrongState> {
  return from(conference, 'convened', 'draft');
}

/** Khai mạc: from here on attendance is taken. */
export function openSession(conference: Conference): Step<WrongState> {
  return from(conference, 'convened', 'in-session');
}

/** What the hall has got ready, form by form, when voting is to open. */
export type HallReadiness = {
  convened: number;
  present: number;
  committeeSize: number;
  keysComplete: boolean;
  /** Cards printed against voters present, for each form, and whether its test election passed. */
  forms: readonly { index: number; printed: number | null; present: number; testPassed: boolean }[];
  /** Wholly on paper, the ballots printed of each form (null: not entered), and no keys, cards or test; otherwise null. */
  paperAlone: readonly { index: number; printed: number | null; present: number }[] | null;
  /** Why the head opens without a test that passed; empty when nothing was recorded. */
  testSkippedReason: string;
};

/** Mở bỏ phiếu: quorum of those convened (Quy định 96-QĐ/TW: at least two thirds), committee, keys, cards, a test election (or why there was none). Freezes both counts. */
export function openVoting(conference: Conference, hall: HallReadiness, at: Date): Step<OpenVotingRefusal> {
  const step = from(conference, 'in-session', 'voting');
  if (!step.ok) return step;
  const { convened, present } = hall;
  if (convened === 0 || !reaches(present, convened, conference.quorum))
    return err({ code: 'no-quorum', present, convened, needed: leastReaching(convened, conference.quorum) });
  if (hall.committeeSize === 0) return err({ code: 'committee-missing' });
  const missing = hall.paperAlone ? missingPaper(hall.paperAlone) : missingForDevices(hall);
  if (missing) return err(missing);
  return ok({ ...step.value, convenedCount: convened, presentCount: present, votingOpenedAt: at });
}

function missingForDevices(hall: HallReadiness): OpenVotingRefusal | null {
  if (!hall.keysComplete) return { code: 'keys-missing' };
  for (const form of hall.forms) {
    if (form.printed === null) return { code: 'cards-missing', formIndex: form.index };
    if (form.printed < form.present)
      return {
        code: 'cards-too-few',
        formIndex: form.index,
        printed: form.printed,
        needed: form.present,
      };
  }
  const untested = hall.testSkippedReason === '' && hall.forms.find((form) => !form.testPassed);
  return untested ? { code: 'test-missing', formIndex: untested.index } : null;
}

function missingPaper(forms: NonNullable<HallReadiness['paperAlone']>): OpenVotingRefusal | null {
  for (const { index: formIndex, printed, present: needed } of forms) {
    if (printed === null) return { code: 'paper-missing', formIndex };
    if (printed < needed) return { code: 'paper-too-few', formIndex, printed, needed };
  }
  return null;
}

/** Kết thúc bỏ phiếu: the box is closed and sealed in the same transaction. */
export function closeVoting(conference: Conference, at: Date): Step<WrongState> {
  const step = from(conference, 'voting', 'sealed');
  return step.ok ? ok({ ...step.value, votingClosedAt: at }) : step;
}

/** Kiểm phiếu xong: totals are stored and two members have confirmed them. */
export function confirmCount(
  conference: Conference,
  confirmations: number,
  at: Date,
): Step<ConfirmCountRefusal> {
  const step = from(conference, 'sealed', 'counted');
  if (!step.ok) return step;
  if (confirmations < 2) return err({ code: 'needs-two-members' });
  return ok({ ...step.value, countedAt: at });
}

/** Công bố kết quả tại hội nghị. */
export function announce(conference: Conference, at: Date): Step<WrongState> {
  const step = from(conference, 'counted', 'announced');
  return step.ok ? ok({ ...step.value, announcedAt: at }) : step;
}

/** Đã báo cáo cấp có thẩm quyền quản lý cán bộ. */
export function report(conference: Conference): Step<WrongState> {
  return from(conference, 'announced', 'reported');
}

/** Lưu trữ: nothing changes after this. */
export function archive(conference: Conference): Step<WrongState> {
  return from(conference, 'reported', 'archived');
}
