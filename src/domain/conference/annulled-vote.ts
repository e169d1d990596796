import type { BallotFormId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { Conference } from './conference';
import type { WrongState } from './transitions';

/** What stays of one form's vote: its counts (null: not counted, or none of the kind) and the code of its sealed box. */
export type AnnulledForm = {
  formId: BallotFormId;
  index: number;
  title: string;
  /** Cards and sheets printed for it. */
  printed: number | null;
  device: number | null;
  paper: number | null;
  /** SHA-256 over the sealed ballots, in hex; null where people voted on paper alone. */
  sealCode: string | null;
};

/** Lần bỏ phiếu đã hủy: kept under its seal, and no part of any result. */
export type AnnulledVote = {
  round: number;
  reason: string;
  /** Biểu quyết bỏ phiếu lại: in favour, of those present at that vote. */
  yesCount: number;
  convenedCount: number;
  presentCount: number;
  /** Niêm phong số of the packet; empty: written by hand. */
  sealNumber: string;
  forms: readonly AnnulledForm[];
};

export type AnnulVoteRefusal =
  | WrongState
  /** Something of this vote is known: it is not held again because of how it came out. */
  | { code: 'result-known' }
  | { code: 'yes-count-impossible'; present: number };

/**
 * Hủy kết quả bỏ phiếu để bỏ phiếu lại: from the seal until the first figure is known, by a vote of the hall (biên bản
 * kiểm phiếu, VI). No threshold is asked for that the regulation does not name. The conference is in session again, its
 * attendance open, and the next round begins.
 */
export function annulVote(
  conference: Conference,
  { yesCount, isAnythingKnown }: { yesCount: number; isAnythingKnown: boolean },
): Result<Conference, AnnulVoteRefusal> {
  const { state, ballotRound } = conference;
  if (state !== 'sealed') return err({ code: 'wrong-state', state, needs: 'sealed' });
  if (isAnythingKnown) return err({ code: 'result-known' });
  const present = conference.presentCount ?? 0;
  if (yesCount < 1 || yesCount > present) return err({ code: 'yes-count-impossible', present });
  return ok({
    ...conference,
    state: 'in-session',
    ballotRound: ballotRound + 1,
    convenedCount: null,
    presentCount: null,
    votingOpenedAt: null,
    votingClosedAt: null,
  });
}

/** Ballots that came in at that vote, all forms and modes together. */
export function returnedAt({ forms }: Pick<AnnulledVote, 'forms'>): number {
  return forms.reduce((sum, { device, paper }) => sum + (device ?? 0) + (paper ?? 0), 0);
}
