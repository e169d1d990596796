import 'server-only';
import { trackerOf, type Tracker } from '@/ballot-box/protocol/tracker';
import { boxesOfConference, type Box } from '@/ballot-box/store/box-store';
import { countedHashes, sealedHashes } from '@/ballot-box/store/opening-store';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, type Tx } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** A tracker of the sealed box. An excluded ballot is kept there and not counted, and its voter is to know it. */
export type SealedTracker = Tracker & { isExcluded: boolean };

/** Mã tra cứu of one form's sealed box, in hash order. */
export type FormTrackers = {
  index: number;
  title: string;
  trackers: readonly SealedTracker[];
};

/** Which ballots lie in the sealed boxes, and nothing of what is in them; null before the seal, and no form once they are destroyed. Reads only. */
export async function listTrackers(scope: ConferenceScope): Promise<FormTrackers[] | null> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    if (!hasReached(conference, 'sealed')) return null;
    const { forms } = await rollOfConference(tx, conference.id);
    const boxes = await boxesOfConference(tx, conference.id);
    const listed: FormTrackers[] = [];
    for (const { id, index, title } of forms) {
      const box = boxes.find((one) => one.formId === id);
      if (!box || box.state === 'destroyed') continue;
      listed.push({ index, title, trackers: await trackersOf(tx, box) });
    }
    return listed;
  });
}

/** Nothing is excluded before all verdicts are written. */
async function trackersOf(tx: Tx, { id, encryptedTally }: Box): Promise<SealedTracker[]> {
  const hashes = await sealedHashes(tx, id);
  const counted = new Set(encryptedTally === null ? hashes : await countedHashes(tx, id));
  return hashes.map((hash) => ({ ...trackerOf(hash), isExcluded: !counted.has(hash) }));
}
