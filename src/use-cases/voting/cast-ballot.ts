import 'server-only';
import { checkBallotShape, checkBallotSignature } from '@/ballot-box/protocol/check-ballot';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { boxById } from '@/ballot-box/store/box-store';
import { dropBallot } from '@/ballot-box/store/cast-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { reading } from '@/data/transaction';
import type { BoxId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

/** A sealed ballot, as the tablet made it. */
export type CastBallot = { boxId: BoxId; ballot: string };

/** What the voter may take away: that this ballot is in the box. The tracker is made from the hash on the tablet. */
export type Receipt = { ballotHash: string };

export type CastBallotRefusal =
  | { code: 'voting-not-open' }
  | { code: 'card-unknown' }
  | { code: 'card-spent' }
  | { code: 'ballot-malformed' };

const elections = new Map<BoxId, Election>();

/**
 * Idempotent: a tablet that lost the reply may send the same ballot again and gets the same receipt. Stores one row
 * and nothing else; its proofs are checked later.
 */
export async function castBallot(command: CastBallot): Promise<Result<Receipt, CastBallotRefusal>> {
  const election = await electionOf(command.boxId);
  if (!election) return err({ code: 'voting-not-open' });
  const shaped = checkBallotShape(command.ballot, election);
  if (!shaped.ok) return err({ code: 'ballot-malformed' });
  const signed = checkBallotSignature(shaped.value, election);
  if (!signed.ok) return err({ code: 'ballot-malformed' });

  const { credential, hash } = signed.value;
  const answer = await dropBallot(command.boxId, credential.toString(), command.ballot);
  switch (answer) {
    case 'accepted':
    case 'repeated':
      return ok({ ballotHash: hash });
    case 'card-unknown':
    case 'card-spent':
      return err({ code: answer });
    case 'not-open':
    case 'box-unknown':
      return err({ code: 'voting-not-open' });
  }
}

/** An election never changes once its box stands, so each process reads it once. */
async function electionOf(boxId: BoxId): Promise<Election | null> {
  const known = elections.get(boxId);
  if (known) return known;
  const box = await reading((tx) => boxById(tx, boxId));
  if (!box) return null;
  const election = readElection(box.election, serverGroup);
  if (!election.ok) throw new Error(`The stored election does not read back: ${election.error.code}`);
  elections.set(boxId, election.value);
  return election.value;
}
