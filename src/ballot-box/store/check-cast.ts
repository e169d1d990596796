import 'server-only';
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/domain/kernel/result';
import { castTextReader } from '../protocol/cast-text';
import type { Election } from '../protocol/election';
import { signatureHolds } from './check-signature';

/** A ballot in the exact form for its election, signed by the card it names. Its proofs have not been checked. */
export type SignedCast = { publicCredential: string; ballotHash: string };

export type CastRefusal = { code: 'shape' } | { code: 'signature' };
export type CastCheck = (ballot: string) => Promise<Result<SignedCast, CastRefusal>>;

/**
 * Prepares the check of casts before they are stored: half a millisecond a ballot, of any number of subjects. Accepts
 * whatever `checkBallot` accepts; numbers out of range and proofs that do not hold are left to that one.
 */
export function castCheck(election: Election): CastCheck {
  const read = castTextReader(election);
  return async (ballot) => {
    const cast = read(ballot);
    if (!cast) return err({ code: 'shape' });
    const { unsigned, credential, signature } = cast;
    const hash = hashOf(unsigned);
    const isSigned =
      signature.hash === hash && (await signatureHolds({ hash, credential, proof: signature.proof }));
    if (!isSigned) return err({ code: 'signature' });
    return ok({ publicCredential: credential.toString(), ballotHash: hashOf(ballot) });
  };
}

/** As `sha256Base64` of the protocol, ten times faster. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, -1);
}
