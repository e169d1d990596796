import 'server-only';
import { expiredRehearsals } from '@/data/rehearsal-repository';
import { reading, transaction } from '@/data/transaction';
import { thisHouse } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { wipeOne } from './wipe-rehearsal';

/**
 * Wipes the rehearsals whose days are over, each in a transaction of its own. Idempotent, and safe to run in several
 * processes at once: each rehearsal is wiped, and written down, by one of them.
 */
export async function wipeExpiredRehearsals(): Promise<void> {
  const expired = await reading((tx) => expiredRehearsals(tx, vietnamDay(now())));
  for (const id of expired) {
    const wiped = await transaction((tx) => wipeOne(tx, id, thisHouse));
    if (!wiped.ok) throw new Error('An expired rehearsal that is none.');
  }
}
