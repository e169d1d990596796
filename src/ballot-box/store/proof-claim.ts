import 'server-only';
import { ballotHash } from '../protocol/sealed-ballot';
import { checkBallot } from '../protocol/check-ballot';
import { readElection, type Election } from '../protocol/election';
import type { Ciphertext } from '../protocol/wire-format';
import { serverGroup } from './server-group';

/** A ballot as it is stored, and the exact text of the election it should belong to. */
export type ProofClaim = { election: string; ballot: string };

/** What checking a ballot gave: its hash; and where it holds, the public credential that signed it and what it adds to the sums. */
export type ProvedBallot = { hash: string; holds: { credential: string; adds: Ciphertext[][] } | null };

/** What a thread is asked, and what it answers. */
export type ProofQuestion = { number: number; claim: ProofClaim };
export type ProofAnswer = { number: number; proved: ProvedBallot };

const elections = new Map<string, Election>();

/**
 * All checks that a ballot can be given by itself, proofs included: some 9 ms a subject of the thread that asks. Whether
 * its credential is that of a drawn card is for the count to say.
 */
export function proveHere({ election, ballot }: ProofClaim): ProvedBallot {
  const hash = ballotHash(ballot);
  const checked = checkBallot(ballot, electionOf(election));
  if (!checked.ok) return { hash, holds: null };
  const { credential, answers } = checked.value;
  return { hash, holds: { credential: credential.toString(), adds: answers.map(({ choices }) => choices) } };
}

function electionOf(text: string): Election {
  const known = elections.get(text);
  if (known) return known;
  const read = readElection(text, serverGroup);
  if (!read.ok) throw new Error(`The stored election does not read back: ${read.error.code}`);
  elections.set(text, read.value);
  return read.value;
}
