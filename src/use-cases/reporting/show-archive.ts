import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { isPastRetention, type Retention } from '@/domain/conference/retention';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { IssuableName } from '@/domain/minutes/issued-paper';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { archiveContentsOf, type ArchiveReader } from './archive-contents';

export type ShownArchive = {
  conference: Pick<Conference, 'id' | 'state' | 'retentionMonths'>;
  isReady: boolean;
  retention: Retention | null;
  isPast: boolean;
  counts: { standing: number; replaced: number; signed: number };
  notIssued: readonly IssuableName[];
  hasPackage: boolean;
};

/** What the archive of a conference would hold now, and how long it is kept. Reads only. */
export async function showArchive(scope: ConferenceScope, reader: ArchiveReader): Promise<ShownArchive> {
  return reading(async (tx) => {
    const { id, state, retentionMonths } = await conferenceInScope(tx, scope);
    const contents = await archiveContentsOf(tx, scope, reader);
    const { standing, replaced, notIssued, retention, hasPackage } = contents;
    return {
      conference: { id, state, retentionMonths },
      isReady: hasReached({ state }, 'reported'),
      retention,
      isPast: retention !== null && isPastRetention(retention, vietnamDay(now())),
      counts: {
        standing: standing.length,
        replaced: replaced.length,
        signed: standing.filter(({ signed }) => signed !== null).length,
      },
      notIssued,
      hasPackage,
    };
  });
}
