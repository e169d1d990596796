import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { wallControlOf } from '@/data/wall-repository';
import { reading } from '@/data/transaction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  mayShow,
  resultPages,
  shownOnWall,
  wallScreens,
  type WallScreen,
  type WallShown,
} from '@/domain/wall/wall-control';

export type WallAtDesk = {
  shown: WallShown;
  /** The wall follows the conference: nobody has chosen a screen in this state. */
  isAutomatic: boolean;
  choices: readonly { screen: WallScreen; isPossible: boolean }[];
  pages: { table: number; one: number };
};

/** The same for a page that is open already: the conference may have moved on, and another hand may drive. */
export async function followWallControl(scope: ConferenceScope): Promise<Result<WallAtDesk, never>> {
  return ok(await showWallControl(scope));
}

/** What stands on the wall, and what the secretary may put there. Reads only. */
export async function showWallControl(scope: ConferenceScope): Promise<WallAtDesk> {
  return reading(async (tx) => {
    const { state } = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, scope.conferenceId);
    const shown = shownOnWall(await wallControlOf(tx, scope.conferenceId), state);
    const people = roll.forms.map((form) => form.subjectIds.length);
    return {
      shown,
      isAutomatic: shown.page === null,
      choices: wallScreens.map((screen) => ({ screen, isPossible: mayShow(screen, state) })),
      pages: { table: resultPages(people, 'table'), one: resultPages(people, 'one') },
    };
  });
}
