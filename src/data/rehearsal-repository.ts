import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { Tx } from './transaction';

/**
 * The one filter that keeps rehearsals out: whatever adds up, compares, follows up or copies conferences looks through
 * it (docs/decisions/018).
 */
export const realConferences = { rehearsalUntil: null } as const;

/** The rehearsals whose last day is before `today` ('YYYY-MM-DD'). */
export async function expiredRehearsals(tx: Tx, today: string): Promise<ConferenceId[]> {
  const rows = await tx.conference.findMany({
    where: { rehearsalUntil: { lt: today } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id as ConferenceId);
}

/**
 * Wipes a rehearsal with everything that hangs on it: lists, papers, boxes, keys, totals, and accounts that were made for
 * it alone. False when it is gone already; the database refuses a real conference, whoever asks.
 */
export async function wipe(tx: Tx, id: ConferenceId): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ wiped: boolean }[]>`select wipe_rehearsal(${id}::uuid) as wiped`;
  return row?.wiped ?? false;
}
