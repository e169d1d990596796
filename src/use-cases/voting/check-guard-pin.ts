import 'server-only';
import { rulesOf } from '@/data/tablet-repository';
import { reading } from '@/data/transaction';
import type { ConferenceId } from '@/domain/kernel/ids';

/** Wrong PINs after which a conference's tablets wait, and for how long. */
const mostTries = 10;
const waitMs = 60_000;

const wrong = new Map<ConferenceId, { tries: number; until: number }>();

/** Whether somebody at a tablet is the guard. A PIN of six digits cannot be tried out: ten wrong ones a minute, no more. */
export async function checkGuardPin(command: {
  conferenceId: ConferenceId;
  pin: string;
}): Promise<'right' | 'wrong' | 'wait'> {
  const { conferenceId, pin } = command;
  const before = wrong.get(conferenceId);
  const tried = before && before.until > Date.now() ? before : { tries: 0, until: Date.now() + waitMs };
  if (tried.tries >= mostTries) return 'wait';
  const rules = await reading((tx) => rulesOf(tx, conferenceId));
  if (rules?.guardPin === pin) return 'right';
  wrong.set(conferenceId, { ...tried, tries: tried.tries + 1 });
  return 'wrong';
}
