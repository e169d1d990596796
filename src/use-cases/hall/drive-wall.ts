import 'server-only';
import { lockConference } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { removeWallControl, saveWallControl } from '@/data/wall-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { mayShow, resultPages, type WallLayout, type WallScreen } from '@/domain/wall/wall-control';

/** A null screen lets the wall follow the conference. */
export type DriveWall = { screen: WallScreen | null; layout: WallLayout; page: number };

/**
 * Puts a screen on the wall of the hall until the conference moves on, or lets the wall follow it. A page beyond the
 * last is the last. Idempotent; not audited: it changes nothing but what is looked at.
 */
export async function driveWall(
  scope: ConferenceScope,
  { screen, layout, page }: DriveWall,
): Promise<Result<null, { code: 'wall-not-yet' }>> {
  return transaction(async (tx) => {
    const { state } = await lockConference(tx, scope);
    if (screen === null) {
      await removeWallControl(tx, scope);
      return ok(null);
    }
    if (!mayShow(screen, state)) return err({ code: 'wall-not-yet' });
    const roll = await rollOfConference(tx, scope.conferenceId);
    const pages = resultPages(
      roll.forms.map((form) => form.subjectIds.length),
      layout,
    );
    const shown = Math.min(Math.max(page, 1), pages);
    await saveWallControl(tx, scope, { screen, layout, page: shown, chosenIn: state });
    return ok(null);
  });
}
