import 'server-only';
import { ownerOfMember } from '@/ballot-box/protocol/trustees';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { partialDecryptionsOf } from '@/ballot-box/store/opening-store';
import { committeeOfConference } from '@/data/committee-repository';
import type { Tx } from '@/data/transaction';
import type { ConferenceId } from '@/domain/kernel/ids';
import { inTurn } from '@/lib/in-turn';

/**
 * The members still there whose share opened no part of the test, by name: whether their slips can be read, nobody
 * knows. Reads only.
 */
export async function untriedShares(tx: Tx, conferenceId: ConferenceId): Promise<string[]> {
  const boxes = await boxesOfConference(tx, conferenceId, 'test');
  const tried = await inTurn(
    boxes,
    async ({ id }) => new Set((await partialDecryptionsOf(tx, id)).map(({ owner }) => owner)),
  );
  const members = await committeeOfConference(tx, conferenceId);
  return members
    .filter(
      ({ trusteeIndex, leftReason }) =>
        trusteeIndex !== null &&
        leftReason === null &&
        tried.some((owners) => !owners.has(ownerOfMember(trusteeIndex - 1))),
    )
    .map(({ fullName }) => fullName);
}
