import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { noSeals, type BoxSeals } from '@/domain/paper-count/box-seals';
import type { Tx } from './transaction';

/** The seals of the conference's paper box; empty where nobody has written any down. */
export async function boxSealsOf(tx: Tx, conferenceId: ConferenceId): Promise<BoxSeals> {
  const row = await tx.paperBoxSeals.findUnique({ where: { conferenceId } });
  if (!row) return noSeals;
  const { locked, closed, opened, packed } = row;
  return { locked, closed, opened, packed };
}

/** Keeps the numbers. Idempotent; the table refuses to change one that the hall was told of. */
export async function saveBoxSeals(tx: Tx, scope: ConferenceScope, seals: BoxSeals): Promise<void> {
  const { conferenceId } = scope;
  await tx.paperBoxSeals.upsert({
    where: { conferenceId },
    create: { conferenceId, ...seals },
    update: { ...seals },
  });
}
