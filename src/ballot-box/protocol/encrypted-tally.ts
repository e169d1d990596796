import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { Election } from './election';
import type { Group } from './group';
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
    sums = addCiphertexts(
      sums,
      answers.map(({ choices }) => choices),
      group,
    );
    count += 1;
  }
  return { text: sumsText(sums), count, ciphertexts: sums };
}

/** Adds one set of ciphertexts to another, question by question and level by level, without opening either. */
export function addCiphertexts(sums: Ciphertext[][], adds: Ciphertext[][], group: Group): Ciphertext[][] {
  const nothing = { alpha: group.identity, beta: group.identity };
  return sums.map((row, question) =>
    row.map((sum, level) => multiplyCiphertexts(sum, adds[question]?.[level] ?? nothing, group)),
  );
}

/** The very string in which sums are published. */
export function sumsText(sums: Ciphertext[][]): string {
  return compact(sums);
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
