import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { Election } from './election';
import { multiplyCiphertexts, type SealedBallot } from './sealed-ballot';
import { compact, readCompact, wireFormat, type Ciphertext } from './wire-format';

/** The sealed sums of a box: what the committee opens, instead of any ballot. */
export interface EncryptedTally {
  /** The very string that is published. */
  readonly text: string;
  /** How many ballots were added: bounds every sum. */
  readonly count: number;
  /** For each question, the sums of high, medium and low. */
  readonly ciphertexts: Ciphertext[][];
}

/** Adds up ballots without opening them, whose proofs must have been checked and whose credentials must differ. */
export function sumBallots(ballots: Iterable<SealedBallot>, election: Election): EncryptedTally {
  const { group } = election;
  const nothing = { alpha: group.identity, beta: group.identity };
  let sums: Ciphertext[][] = election.questions.map(() => [nothing, nothing, nothing]);
  let count = 0;
  for (const { answers } of ballots) {
    sums = sums.map((row, question) =>
      row.map((sum, level) => multiplyCiphertexts(sum, answers[question]?.choices[level] ?? nothing, group)),
    );
    count += 1;
  }
  return { text: compact(sums), count, ciphertexts: sums };
}

/** Reads the sealed sums that a committee member's machine is given, for a box of `count` ballots. */
export function readEncryptedTally(
  text: string,
  count: number,
  election: Election,
): Result<EncryptedTally, { code: 'shape' }> {
  const { ciphertext } = wireFormat(election.group);
  const ciphertexts = readCompact(
    z.array(z.array(ciphertext).length(3)).length(election.questions.length),
    text,
  );
  return ciphertexts === undefined ? err({ code: 'shape' }) : ok({ text, count, ciphertexts });
}
