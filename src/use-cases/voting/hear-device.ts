import 'server-only';
import { hearTablet } from '@/data/heard-tablets';
import { admissionOf } from '@/data/tablet-repository';
import { reading } from '@/data/transaction';
import type { ConferenceId } from '@/domain/kernel/ids';
import { standingOf, type Standing } from '@/domain/tablet/tablet';
import type { TabletReport } from '@/domain/tablet/tablet-board';
import { sha256Hex } from '@/lib/sha256-hex';

/** Notes what a paired tablet says of itself, in memory alone, where it was paired; and answers how the device stands and what it is called. */
export async function hearDevice(command: {
  conferenceId: ConferenceId;
  secret: string | null;
  report: TabletReport;
}): Promise<{ standing: Standing; name: string | null }> {
  const { conferenceId, secret, report } = command;
  const hash = secret === null ? null : sha256Hex(secret);
  const admission = await reading((tx) => admissionOf(tx, conferenceId));
  const tablet = hash === null ? undefined : admission.tablets.get(hash);
  if (tablet && !tablet.isRevoked) hearTablet(tablet.conferenceId, tablet.id, report);
  return { standing: standingOf(admission, hash), name: tablet?.name ?? null };
}
