import 'server-only';
import { ballotCount, boxesOfConference, sealBox } from '@/ballot-box/store/box-store';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type SealTestRefusal = WrongState | { code: 'test-not-open' };

/** Niêm phong hòm thử: as the real seal, by the same statement. */
export async function sealTest(
  scope: ConferenceScope,
): Promise<Result<{ returned: number }, SealTestRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    const boxes = await boxesOfConference(tx, scope.conferenceId, 'test');
    if (boxes.length === 0 || boxes.some(({ state }) => state !== 'open'))
      return err({ code: 'test-not-open' });
    let returned = 0;
    for (const box of boxes) {
      if (!(await sealBox(tx, box.id))) throw new Error('An open box did not close.');
      returned += await ballotCount(tx, box.id);
    }
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'test-sealed', ballots: returned });
    return ok({ returned });
  });
}
