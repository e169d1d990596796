import 'server-only';
import { trackerOf, type Tracker } from '@/ballot-box/protocol/tracker';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { proofCounts, sealedHashes } from '@/ballot-box/store/opening-store';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Mã kiểm chứng of one form's sealed box, in hash order. `excluded` ballots are kept and not counted. */
export type FormTrackers = {
  index: number;
  title: string;
  trackers: readonly Tracker[];
  excluded: number;
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
      const hashes = await sealedHashes(tx, box.id);
      const { refused } = await proofCounts(tx, box.id);
      listed.push({ index, title, trackers: hashes.map(trackerOf), excluded: refused });
    }
    return listed;
  });
}
