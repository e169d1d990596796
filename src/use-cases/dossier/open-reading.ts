import 'server-only';
import { recordReadingDay } from '@/data/reading-links';
import { transaction } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { isReadingRecorded } from '@/domain/dossier/reading-window';
import { ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { openLink, type OpenLinkRefusal } from './open-link';
import { releasedPapers, type ReleasedDossier, type ReleasedPaper } from './released-papers';

export type ReadingRoom = {
  voterName: string;
  conference: Pick<Conference, 'name' | 'heldOn' | 'startsAt' | 'venue'>;
  /** Whom to ask. */
  help: { officerName: string; officerPhone: string };
  dossiers: readonly ReleasedDossier[];
  collective: readonly ReleasedPaper[];
};

/**
 * Opens the dossiers for the voter of a reading link. Before the session the day is written down, once, and not what
 * was read; from the session on nothing is (decision 013). It leads to no card and no ballot.
 */
export async function openReading(token: string): Promise<Result<ReadingRoom, OpenLinkRefusal>> {
  return transaction(async (tx) => {
    const opened = await openLink(tx, token);
    if (!opened.ok) return opened;
    const { link, conference, help } = opened.value;
    if (isReadingRecorded(conference)) await recordReadingDay(tx, link, vietnamDay(now()));
    const { name, heldOn, startsAt, venue } = conference;
    return ok({
      voterName: link.voterName,
      conference: { name, heldOn, startsAt, venue },
      help,
      ...(await releasedPapers(tx, conference.id)),
    });
  });
}
