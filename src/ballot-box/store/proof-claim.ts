import 'server-only';
import { ballotHash } from '../protocol/sealed-ballot';
import { checkBallot } from '../protocol/check-ballot';
import { readElection, type Election } from '../protocol/election';
import type { Ciphertext } from '../protocol/wire-format';
import { serverGroup } from './server-group';

/** A ballot as it is stored, and the exact text of the election it should belong to. */
export type ProofClaim = { election: string; ballot: string };

/** What checking a ballot gave: its hash, and what it adds to the sums; null where it does not hold. */
export type ProvedBallot = { hash: string; adds: Ciphertext[][] | null };

/** What a thread is asked, and what it answers. */
export type ProofQuestion = { number: number; claim: ProofClaim };
export type ProofAnswer = { number: number; proved: ProvedBallot };

const elections = new Map<string, Election>();

/** All checks of one ballot, proofs included: some 9 ms a subject of the thread that asks. */
export function proveHere({ election, ballot }: ProofClaim): ProvedBallot {
  const checked = checkBallot(ballot, electionOf(election));
  const adds = checked.ok ? checked.value.answers.map(({ choices }) => choices) : null;
  return { hash: ballotHash(ballot), adds };
}

function electionOf(text: string): Election {
  const known = elections.get(text);
  if (known) return known;
  const read = readElection(text, serverGroup);
  if (!read.ok) throw new Error(`The stored election does not read back: ${read.error.code}`);
  elections.set(text, read.value);
  return read.value;
}
