import type { Actor } from '../kernel/scope';
import type { BallotFormId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import { isPastRetention, type Retention } from './retention';

/** Who takes part in the destruction: name, post, and in which capacity ("văn thư, lưu trữ"). */
export type Participant = { fullName: string; position: string; capacity: string };

/** Gói niêm phong destroyed by hand: what is in it, how much ("44 phiếu"), its seal, and how it was found. */
export type Packet = { name: string; quantity: string; seal: string; condition: string };

/** What a destruction is ordered with, after a decision of whoever may decide it. Days 'YYYY-MM-DD'. */
export type DestructionWish = {
  decisionNumber: string;
  decidedOn: string;
  /** Cơ quan ban hành quyết định. */
  decidedBy: string;
  place: string;
  method: string;
  copies: number;
  /** The decision names the copies of the personal papers in the dossiers too. */
  withDossiers: boolean;
  participants: readonly Participant[];
  packets: readonly Packet[];
  /** Không tiêu hủy đợt này: packets that a complaint or an inspection still needs, in a sentence; null: none. */
  keptBack: string | null;
};

/** Data destroyed here. Checksums are SHA-256 in hex; null where nothing of the kind was ever written. */
export type DestroyedItem =
  | {
      kind: 'box';
      formId: BallotFormId;
      formIndex: number;
      ballots: number;
      /** Mã niêm phong and mã tệp of the box, as in the count minutes. */
      seal: string | null;
      archive: string | null;
    }
  | { kind: 'annulled-box'; formIndex: number; round: number; ballots: number; seal: string | null }
  | { kind: 'package'; sha256: string }
  /** The files of the dossiers; `sha256` is over their checksums, one a line. Each one's own stays with its name. */
  | { kind: 'dossiers'; files: number; sha256: string };

/** Hours 'HH:MM' on the day it was done. */
export type DoneDestruction = {
  on: string;
  startedAt: string;
  endedAt: string;
  by: Actor;
  items: readonly DestroyedItem[];
};

/** Tiêu hủy phiếu: ordered by one person, carried out by another (`done`). */
export type Destruction = DestructionWish & {
  orderedOn: string;
  orderedBy: Actor;
  done: DoneDestruction | null;
};

/** Số người tham gia tiêu hủy ít nhất: custom of such minutes, no rule of the regulation (`messages/rules`). */
export const leastParticipants = 3;

/** As many as the minutes can carry. */
export const mostParticipants = 9;
export const mostPackets = 20;

export type OrderDestructionRefusal =
  | { code: 'archive-not-kept' }
  | { code: 'retention-without-end' }
  | { code: 'retention-not-over'; until: string }
  | { code: 'destruction-ordered' }
  | { code: 'decision-in-future' }
  | { code: 'participants-too-few'; least: number };

/**
 * Đề nghị tiêu hủy: only when the last day of the term has gone by (`today` is the server's day), after a decision, with
 * those who take part by name. Refused where an order or a destruction stands.
 */
export function orderDestruction(
  { retention, destruction }: { retention: Retention | null; destruction: Destruction | null },
  wish: DestructionWish,
  today: string,
): Result<DestructionWish, OrderDestructionRefusal> {
  if (retention === null) return err({ code: 'archive-not-kept' });
  if (retention.term === null) return err({ code: 'retention-without-end' });
  if (!isPastRetention(retention, today))
    return err({ code: 'retention-not-over', until: retention.term.until });
  if (destruction !== null) return err({ code: 'destruction-ordered' });
  if (wish.decidedOn > today) return err({ code: 'decision-in-future' });
  if (wish.participants.length < leastParticipants)
    return err({ code: 'participants-too-few', least: leastParticipants });
  return ok(wish);
}

export type DestroyRefusal =
  | { code: 'destruction-not-ordered' }
  | { code: 'destruction-done' }
  | { code: 'destruction-needs-another' }
  | { code: 'destruction-starts-later' };

/** Tiêu hủy: whoever carries it out is not who ordered it; once and never again. `clock` is 'HH:MM' of today. */
export function carryOutDestruction(
  destruction: Destruction | null,
  { userId, startedAt, clock }: { userId: Actor['userId']; startedAt: string; clock: string },
): Result<Destruction, DestroyRefusal> {
  if (destruction === null) return err({ code: 'destruction-not-ordered' });
  if (destruction.done) return err({ code: 'destruction-done' });
  if (destruction.orderedBy.userId === userId) return err({ code: 'destruction-needs-another' });
  if (startedAt > clock) return err({ code: 'destruction-starts-later' });
  return ok(destruction);
}

/** Rút đề nghị: as long as nothing was destroyed. */
export function withdrawDestruction(
  destruction: Destruction | null,
): Result<null, { code: 'destruction-not-ordered' | 'destruction-done' }> {
  if (destruction === null) return err({ code: 'destruction-not-ordered' });
  return destruction.done ? err({ code: 'destruction-done' }) : ok(null);
}

/** Is anything left of the boxes? */
export function isDestroyed(destruction: Destruction | null): boolean {
  return destruction?.done != null;
}
