import 'server-only';
import { readElection } from '@/ballot-box/protocol/election';
import { readEncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { ownerOfMember, readTrustees } from '@/ballot-box/protocol/trustees';
import type { Box } from '@/ballot-box/store/box-store';
import { checkPart } from '@/ballot-box/store/checked-parts';
import { proofCounts, savePartialDecryption } from '@/ballot-box/store/opening-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { BoxId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { BoxAltered } from './altered-box';
import { boxesAtHand } from './boxes-at-hand';
import { sumsHold } from './sums-of-box';

/** One member's partial decryptions, made in the browser from the slip; the secret itself is not in here. */
export type EnterShare = {
  /** Place in the ceremony, from 0. */
  member: number;
  decryptions: readonly { boxId: BoxId; text: string }[];
};

export type EnterShareRefusal =
  WrongState | BoxAltered | { code: 'ballots-not-checked' } | { code: 'share-does-not-fit' };

/**
 * Keeps a member's part in opening the sums, after checking its proofs, and that these are the sums of all ballots that
 * count: nothing else is ever opened. Idempotent: the first part of a member stays. In a test those who were left out may
 * try their share too, once its boxes are open.
 */
export async function enterShare(
  scope: ConferenceScope,
  command: EnterShare,
): Promise<Result<null, EnterShareRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const atHand = await boxesAtHand(tx, conference);
    if (!atHand.ok) return atHand;
    const { purpose, boxes } = atHand.value;
    const owner = ownerOfMember(command.member);
    for (const { boxId, text } of command.decryptions) {
      const box = boxes.find((one) => one.id === boxId);
      if (!box) return err({ code: 'share-does-not-fit' });
      if (box.encryptedTally === null) return err({ code: 'ballots-not-checked' });
      if (!(await sumsHold(tx, box))) return err({ code: 'box-altered' });
      if (!(await partFits(tx, box, box.encryptedTally, owner, text)))
        return err({ code: 'share-does-not-fit' });
      await savePartialDecryption(tx, boxId, owner, text);
    }
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      {
        type: purpose === 'test' ? 'test-share-entered' : 'box-share-entered',
        trustee: command.member + 1,
      },
    );
    return ok(null);
  });
}

async function partFits(tx: Tx, box: Box, tallyText: string, owner: number, text: string): Promise<boolean> {
  const election = readElection(box.election, serverGroup);
  const trustees = readTrustees(box.trustees, serverGroup);
  if (!election.ok || !trustees.ok) throw new Error('A stored box does not read back.');
  const { valid } = await proofCounts(tx, box.id);
  const tally = readEncryptedTally(tallyText, valid, election.value);
  if (!tally.ok) throw new Error('The stored sums do not read back.');
  const check = { owner, text, tally: tally.value, trustees: trustees.value, election: election.value };
  return checkPart(check).ok;
}
