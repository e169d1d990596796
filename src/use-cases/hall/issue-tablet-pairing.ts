import 'server-only';
import { randomBytes, randomInt } from 'node:crypto';
import { lockConference } from '@/data/conference-repository';
import { ensureRules, savePairing } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import { mustStandIn, untilVotingEnds } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { pairingCode, pairingCodeLength } from '@/domain/tablet/pairing-code';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';

/** How long a code works. */
const validMinutes = 10;

/**
 * Issues a code that pairs one tablet, once. The code leaves here once; only its SHA-256 is kept. The first one also
 * draws the guard's PIN. Not idempotent: each call is another code.
 */
export async function issueTabletPairing(
  scope: ConferenceScope,
): Promise<Result<{ code: string; validMinutes: number }, WrongState>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), untilVotingEnds);
    if (!standing.ok) return standing;
    await ensureRules(tx, scope, drawPin());
    const code = pairingCode(randomBytes(pairingCodeLength));
    const codeHash = sha256Hex(code);
    const issuedAt = now();
    const expiresAt = new Date(issuedAt.getTime() + validMinutes * 60_000);
    await savePairing(tx, scope, { codeHash, expiresAt, now: issuedAt });
    return ok({ code, validMinutes });
  });
}

/** Six digits for whoever looks after the tablets. */
export function drawPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
