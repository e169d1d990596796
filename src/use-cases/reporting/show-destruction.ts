import 'server-only';
import { boxSealsOf } from '@/data/box-seals-repository';
import { cardStocksOfConference, countRecordOf, talliesOfConference } from '@/data/count-repository';
import { destructionOf } from '@/data/destruction-repository';
import { retentionOf } from '@/data/retention-repository';
import { reading, type Tx } from '@/data/transaction';
import type { Destruction, Packet } from '@/domain/conference/destruction';
import { packetsToDestroy } from '@/domain/conference/packets-to-destroy';
import { isPastRetention } from '@/domain/conference/retention';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamClock, vietnamDay } from '@/lib/text/vietnam-time';

export type ShownDestruction = {
  /** Is the term over, so that it may be ordered? */
  isDue: boolean;
  destruction: Destruction | null;
  /** Did this person order it? Then somebody else carries it out. */
  isOwn: boolean;
  /** What to begin with; empty once it is ordered. */
  packets: readonly Packet[];
  today: string;
  clock: string;
};

/** How far the destruction of a conference's ballots is, for whoever may order or carry it out. Reads only. */
export async function showDestruction(scope: ConferenceScope): Promise<ShownDestruction> {
  return reading(async (tx) => {
    const today = vietnamDay(now());
    const retention = await retentionOf(tx, scope.conferenceId);
    const isDue = retention !== null && isPastRetention(retention, today);
    const destruction = await destructionOf(tx, scope.conferenceId);
    return {
      ...{ isDue, destruction, today, clock: vietnamClock(now()) },
      isOwn: destruction?.orderedBy.userId === scope.actor.userId,
      packets: isDue && destruction === null ? await keptPackets(tx, scope) : [],
    };
  });
}

async function keptPackets(tx: Tx, { conferenceId }: ConferenceScope): Promise<Packet[]> {
  const papers = (await talliesOfConference(tx, conferenceId)).flatMap(({ paper }) => paper ?? []);
  const cards = await cardStocksOfConference(tx, conferenceId);
  const { mediaText, mediaSeal } = await countRecordOf(tx, conferenceId);
  const sum = (counts: readonly (number | null)[]) =>
    counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  return packetsToDestroy({
    paper:
      papers.length === 0
        ? null
        : {
            returned: sum(papers.map(({ returned }) => returned)),
            spoiled: sum(papers.map(({ stock }) => stock.spoiled)),
            unused: sum(papers.map(({ stock }) => stock.unused)),
          },
    cards: sum(cards.map(({ printedCount }) => printedCount)),
    paperSeal: (await boxSealsOf(tx, conferenceId)).packed,
    media: mediaText,
    mediaSeal,
  });
}
