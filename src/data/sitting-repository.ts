import 'server-only';
import type { Conference } from '@/domain/conference/conference';
import type { ConferenceId } from '@/domain/kernel/ids';
import { conferencesOfSitting } from './conference-repository';
import type { Tx } from './transaction';

/**
 * Holds these conferences and those that sit with them until the transaction ends. Null when somebody joined or left
 * meanwhile: then others would have to be held.
 */
export async function lockSittings(
  tx: Tx,
  ids: readonly ConferenceId[],
): Promise<ReadonlyMap<ConferenceId, readonly Conference[]> | null> {
  const before = await sittingsOf(tx, ids);
  const held = [...new Set([...before.values()].flatMap((together) => together.map(({ id }) => id)))];
  await tx.$queryRaw`select 1 from "Conference" where id = any(${held}::uuid[]) order by id for update`;
  const after = await sittingsOf(tx, ids);
  const isHeld = [...after.values()].every((together) => together.every(({ id }) => held.includes(id)));
  return isHeld ? after : null;
}

/** Puts these conferences into one sitting, and those they shared before, which are empty now, away. */
export async function seatTogether(tx: Tx, conferences: readonly Conference[]): Promise<void> {
  const [first] = conferences;
  if (!first) return;
  const { organisationId, heldOn, venue } = first;
  const { id: sittingId } = await tx.sitting.create({ data: { organisationId, heldOn, venue } });
  await tx.conference.updateMany({ where: among(conferences), data: { sittingId } });
  await tx.sitting.deleteMany({ where: { conferences: { none: {} } } });
}

/** Takes these conferences out of their sitting; whichever is empty then is put away. */
export async function seatApart(tx: Tx, conferences: readonly Conference[]): Promise<void> {
  await tx.conference.updateMany({ where: among(conferences), data: { sittingId: null } });
  await tx.sitting.deleteMany({ where: { conferences: { none: {} } } });
}

async function sittingsOf(
  tx: Tx,
  ids: readonly ConferenceId[],
): Promise<Map<ConferenceId, readonly Conference[]>> {
  const sittings = new Map<ConferenceId, readonly Conference[]>();
  for (const id of ids) sittings.set(id, await conferencesOfSitting(tx, id));
  return sittings;
}

function among(conferences: readonly Conference[]) {
  return { id: { in: conferences.map(({ id }) => id) } };
}
