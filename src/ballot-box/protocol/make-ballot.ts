import { credentialOf } from './credential';
import { sha256Base64 } from './digest';
import type { Election, Question } from './election';
import { encryptNumber, proveInterval } from './interval-proof';
import type { RandomBytes } from './random';
import { proveKnowledge } from './schnorr';
import {
  overallPrefix,
  proofPrefix,
  signatureText,
  sumOfChoices,
  type SealedAnswer,
  type UnsignedBallot,
} from './sealed-ballot';
import { compact } from './wire-format';

/** What a voter marked on one row of the form; blank where no level is marked. */
export type Choice = 'high' | 'medium' | 'low' | 'blank';

export interface BallotOrder {
  election: Election;
  /** The card's code as printed, with dashes. */
  code: string;
  /** One for each question, in order. */
  choices: readonly Choice[];
  random: RandomBytes;
}

export interface BallotProgress {
  done: number;
  of: number;
}

const levels = ['high', 'medium', 'low'] as const;

/** Makes a sealed and signed ballot. A blank row where the election allows none is a fault: the screen guards it. */
export function makeBallot(order: BallotOrder): string {
  const steps = ballotSteps(order);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one question each, so that a worker can report progress between them. */
export function* ballotSteps({
  election,
  code,
  choices,
  random,
}: BallotOrder): Generator<BallotProgress, string> {
  if (choices.length !== election.questions.length)
    throw new RangeError('a choice for each question, no more, no fewer');
  const { secret, publicCredential } = credentialOf(code, election.uuid, election.group);
  const credential = BigInt(publicCredential);
  const prefix = proofPrefix(election.hash, credential);

  const answers: SealedAnswer[] = [];
  for (const [index, question] of election.questions.entries()) {
    answers.push(sealAnswer(choices[index] ?? 'blank', question, election, prefix, random));
    yield { done: answers.length, of: choices.length };
  }

  const unsigned: UnsignedBallot = {
    election_uuid: election.uuid,
    election_hash: election.hash,
    credential,
    answers,
  };
  const hash = sha256Base64(compact(unsigned));
  const proof = proveKnowledge(secret, signatureText(hash), election.group, random);
  return compact({ ...unsigned, signature: { hash, proof } });
}

function sealAnswer(
  choice: Choice,
  question: Question,
  election: Election,
  prefix: string,
  random: RandomBytes,
): SealedAnswer {
  if (choice === 'blank' && question.min !== 0) throw new RangeError('a blank row where none is allowed');
  const sealed = levels.map((level) => encryptNumber(level === choice ? 1 : 0, election, random));
  const choices = sealed.map(({ ciphertext }) => ciphertext);
  const total = {
    randomness: sealed.reduce((sum, { randomness }) => sum + randomness, 0n),
    value: choice === 'blank' ? 0 : 1,
  };
  const overall = {
    prefix: overallPrefix(prefix, choices),
    ciphertext: sumOfChoices(choices, election.group),
    allowed: allowedSums(question),
  };
  return {
    choices,
    individual_proofs: sealed.map(({ ciphertext, ...opening }) =>
      proveInterval({ prefix, ciphertext, allowed: [0, 1] }, opening, election, random),
    ),
    overall_proof: proveInterval(overall, total, election, random),
  };
}

/** How many levels may be marked on a row: one, or also none where blank rows are allowed. */
export function allowedSums(question: Question): number[] {
  return question.min === 0 ? [0, 1] : [1];
}
