import { err, ok, type Result } from '@/domain/kernel/result';

import { sha256Base64 } from './digest';
import type { Election, Question } from './election';
import { intervalProofHolds } from './interval-proof';
import { allowedSums } from './make-ballot';
import { knowledgeHolds } from './schnorr';
import {
  ballotFormat,
  ballotHash,
  overallPrefix,
  proofPrefix,
  signatureText,
  sumOfChoices,
  type SealedAnswer,
  type SealedBallot,
} from './sealed-ballot';
import { compact, readCompact } from './wire-format';

export type BallotRefusal =
  | { code: 'shape' }
  | { code: 'other-election' }
  | { code: 'credential' }
  | { code: 'signature' }
  | { code: 'proof'; question: number };

/**
 * The first, cheap check of a cast: the exact form, and made for this very election. Refuses `credential` when a list
 * of public credentials is given and the ballot's is not in it.
 */
export function checkBallotShape(
  text: string,
  election: Election,
  credentials?: ReadonlySet<string>,
): Result<SealedBallot, BallotRefusal> {
  const wire = readCompact(ballotFormat(election.group), text);
  if (wire === undefined) return err({ code: 'shape' });
  if (wire.election_uuid !== election.uuid || wire.election_hash !== election.hash)
    return err({ code: 'other-election' });
  if (wire.answers.length !== election.questions.length) return err({ code: 'shape' });
  if (credentials && !credentials.has(wire.credential.toString())) return err({ code: 'credential' });
  return ok({ ...wire, text, hash: ballotHash(text) });
}

/** The second check: signed by the card whose public credential it bears, over exactly these answers. Two powers. */
export function checkBallotSignature(
  ballot: SealedBallot,
  election: Election,
): Result<SealedBallot, BallotRefusal> {
  const { election_uuid, election_hash, credential, answers, signature } = ballot;
  const hash = sha256Base64(compact({ election_uuid, election_hash, credential, answers }));
  const isSigned =
    signature.hash === hash &&
    knowledgeHolds(signature.proof, credential, signatureText(hash), election.group);
  return isSigned ? ok(ballot) : err({ code: 'signature' });
}

/** The costly check: every row holds one allowed mark and nothing else. Some 10 ms a row with OpenSSL: for worker threads. */
export function checkBallotProofs(
  ballot: SealedBallot,
  election: Election,
): Result<SealedBallot, BallotRefusal> {
  const prefix = proofPrefix(election.hash, ballot.credential);
  for (const [index, question] of election.questions.entries()) {
    const answer = ballot.answers[index];
    if (answer === undefined || !answerHolds(answer, question, election, prefix))
      return err({ code: 'proof', question: index });
  }
  return ok(ballot);
}

/** All checks of one ballot, cheapest first. */
export function checkBallot(
  text: string,
  election: Election,
  credentials?: ReadonlySet<string>,
): Result<SealedBallot, BallotRefusal> {
  const shaped = checkBallotShape(text, election, credentials);
  if (!shaped.ok) return shaped;
  const signed = checkBallotSignature(shaped.value, election);
  return signed.ok ? checkBallotProofs(shaped.value, election) : signed;
}

/** Membership comes first: outside the group an element of small order could slip through a proof and spoil the sum. */
function answerHolds(answer: SealedAnswer, question: Question, election: Election, prefix: string): boolean {
  const { group } = election;
  const { choices, individual_proofs, overall_proof } = answer;
  if (!choices.every(({ alpha, beta }) => group.has(alpha) && group.has(beta))) return false;
  const eachIsZeroOrOne = choices.every((ciphertext, index) =>
    intervalProofHolds({ prefix, ciphertext, allowed: [0, 1] }, individual_proofs[index] ?? [], election),
  );
  const overall = {
    prefix: overallPrefix(prefix, choices),
    ciphertext: sumOfChoices(choices, group),
    allowed: allowedSums(question),
  };
  return eachIsZeroOrOne && intervalProofHolds(overall, overall_proof, election);
}
