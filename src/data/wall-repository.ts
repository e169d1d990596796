import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { wallLayouts, wallScreens, type WallControl } from '@/domain/wall/wall-control';
import { stateNames } from './enum-names';
import type { Tx } from './transaction';

/** What the secretary has put on the wall, or null while it follows the conference. */
export async function wallControlOf(tx: Tx, conferenceId: ConferenceId): Promise<WallControl | null> {
  const row = await tx.wallControl.findUnique({ where: { conferenceId } });
  if (!row) return null;
  const screen = wallScreens.find((known) => known === row.screen);
  const layout = wallLayouts.find((known) => known === row.layout);
  if (!screen || !layout) throw new Error('The wall is said to show what it cannot.');
  return { screen, layout, page: row.page, chosenIn: stateNames.fromStored(row.chosenIn) };
}

/** Puts something on the wall. Idempotent. */
export async function saveWallControl(tx: Tx, scope: ConferenceScope, control: WallControl): Promise<void> {
  const { conferenceId } = scope;
  const data = { ...control, chosenIn: stateNames.toStored(control.chosenIn) };
  await tx.wallControl.upsert({ where: { conferenceId }, create: { ...data, conferenceId }, update: data });
}

/** Lets the wall follow the conference again. Idempotent. */
export async function removeWallControl(tx: Tx, { conferenceId }: ConferenceScope): Promise<void> {
  await tx.wallControl.deleteMany({ where: { conferenceId } });
}
