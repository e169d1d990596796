import { err, ok, type Result } from '../kernel/result';
import type { Conference } from '../conference/conference';
import type { WrongState } from '../conference/transitions';

/** Hình thức bỏ phiếu: on devices alone, with paper for those who ask, or wholly on paper (no keys, cards or box). */
export const paperUses = ['none', 'beside-devices', 'alone'] as const;
export type PaperUse = (typeof paperUses)[number];

export type ChoosePaperRefusal =
  | WrongState
  /** A box is locked already: wholly on paper there is none. */
  | { code: 'paper-keys-exist' };

/** May the committee settle how people vote? Until the vote opens; wholly on paper only while no box is locked. */
export function choosePaperUse(
  conference: Pick<Conference, 'state'>,
  use: PaperUse,
  hasKeys: boolean,
): Result<PaperUse, ChoosePaperRefusal> {
  if (conference.state !== 'in-session')
    return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
  if (use === 'alone' && hasKeys) return err({ code: 'paper-keys-exist' });
  return ok(use);
}
