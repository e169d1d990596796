import { err, ok, type Result } from '@/domain/kernel/result';

import { checkBallot, type BallotRefusal } from './check-ballot';
import type { VoidedOnSheet } from './count-sheet';
import { sha256Hex } from './digest';
import { ballotHash } from './sealed-ballot';
import type { ArchiveReport } from './verify-archive';

/** Why a ballot lies in the box and is not counted. */
export type ExclusionReason = BallotRefusal['code'] | 'voided' | 'card-twice';

/** Phiếu không tính of one form, by reason. `unseen`: a package of before says their number alone. */
export interface Exclusion {
  reason: ExclusionReason | 'unseen';
  count: number;
}

/** A ballot that was left out although it holds, or that is in the box once and named twice. Counted from 0. */
export type ExclusionFinding = { code: 'excluded-holds' | 'excluded-twice'; ballot: number };

/** Says why each excluded ballot does not count, one a step; refuses one that holds. Expects the voided cards to be checked. */
export function* checkExcluded(
  texts: readonly string[],
  { election, credentials, ballots }: ArchiveReport,
  voided: readonly VoidedOnSheet[],
): Generator<{ done: number; of: number }, Result<Exclusion[], ExclusionFinding>> {
  const listed = new Set(credentials);
  const voidedCards = new Set(voided.map(({ card }) => card));
  const counted = new Set(ballots.map(({ credential }) => credential.toString()));
  const seen = new Set(ballots.map(({ hash }) => hash));
  const counts = new Map<ExclusionReason, number>();
  for (const [ballot, text] of texts.entries()) {
    const hash = ballotHash(text);
    if (seen.has(hash)) return err({ code: 'excluded-twice', ballot });
    seen.add(hash);
    const checked = checkBallot(text, election, listed);
    const reason = checked.ok ? reasonOfCard(checked.value.credential.toString()) : checked.error.code;
    if (reason === undefined) return err({ code: 'excluded-holds', ballot });
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    yield { done: ballot + 1, of: texts.length };
  }
  return ok([...counts].map(([reason, count]) => ({ reason, count })));

  function reasonOfCard(credential: string): ExclusionReason | undefined {
    if (voidedCards.has(sha256Hex(credential))) return 'voided';
    return counted.has(credential) ? 'card-twice' : undefined;
  }
}
