import 'server-only';
import { ceremonyMark } from '@/ballot-box/protocol/ceremony-mark';
import { encryptedShareOf } from '@/ballot-box/protocol/pedersen-share';
import { ownerOfMember } from '@/ballot-box/protocol/trustees';
import { boxesOfConference, type BoxPurpose } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { partialDecryptionsOf, proofCounts } from '@/ballot-box/store/opening-store';
import { checkedInMemory, checkInBackground } from '@/ballot-box/store/proof-book';
import { serverGroup } from '@/ballot-box/store/server-group';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { BoxId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** What a member's browser needs to turn the slip's secret into partial decryptions of the sums. */
export type BoxToOpen = {
  boxId: BoxId;
  election: string;
  trustees: string;
  /** Null until all proofs are checked. */
  encryptedTally: string | null;
  countedBallots: number;
  /** Checked so far, also where that is not written yet: verdicts are written all at once. */
  checkedBallots: number;
  pendingBallots: number;
  refusedBallots: number;
  opened: boolean;
};

/** A member's place in the ceremony (from 0), and whether the share has been entered for every box. */
export type ShareHolder = {
  member: number;
  name: string;
  encryptedShare: string;
  entered: boolean;
  hasLeft: boolean;
};

export type Opening = {
  threshold: number;
  /** The mark of the ceremony, as on every slip and in every file of a share. */
  mark: string;
  holders: readonly ShareHolder[];
  boxes: readonly BoxToOpen[];
};

/** Mở hòm: how far the opening of the vote's boxes, or of the test's, is, and what the next share needs. Null before the keys are made. Reads only. */
export async function showOpening(
  scope: ConferenceScope,
  purpose: BoxPurpose = 'vote',
): Promise<Opening | null> {
  return reading(async (tx) => {
    const ceremony = await ceremonyOf(tx, scope.conferenceId);
    if (!ceremony) return null;
    const members = await committeeOfConference(tx, scope.conferenceId);
    const stored = await boxesOfConference(tx, scope.conferenceId, purpose);
    const boxes: BoxToOpen[] = [];
    const ownersByBox: Set<number>[] = [];
    for (const box of stored) {
      const counts = await proofCounts(tx, box.id);
      if (counts.pending > 0) checkInBackground(box.id);
      const parts = await partialDecryptionsOf(tx, box.id);
      ownersByBox.push(new Set(parts.map((part) => part.owner)));
      boxes.push({
        boxId: box.id,
        election: box.election,
        trustees: box.trustees,
        encryptedTally: box.encryptedTally,
        countedBallots: counts.valid,
        checkedBallots: Math.max(
          counts.valid + counts.refused,
          Math.min(checkedInMemory(box.id), counts.pending),
        ),
        pendingBallots: counts.pending,
        refusedBallots: counts.refused,
        opened: box.state === 'opened' || box.state === 'destroyed',
      });
    }
    const seatOf = (member: number) => members.find((one) => one.trusteeIndex === member + 1);
    const holders = ceremony.voutputs.map((voutput, member) => ({
      member,
      name: seatOf(member)?.fullName ?? '',
      hasLeft: (seatOf(member)?.leftReason ?? null) !== null,
      encryptedShare: encryptedShareOf(voutput, serverGroup) ?? '',
      entered: ownersByBox.length > 0 && ownersByBox.every((owners) => owners.has(ownerOfMember(member))),
    }));
    return { threshold: ceremony.threshold, mark: ceremonyMark(ceremony.certs), holders, boxes };
  });
}
