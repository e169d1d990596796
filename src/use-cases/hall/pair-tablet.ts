import 'server-only';
import { randomBytes } from 'node:crypto';
import { recordEvent } from '@/data/audit-log';
import { addTablet, lockTablets } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import type { ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import { nextTabletNumber } from '@/domain/tablet/tablet';
import { sha256Hex } from '@/lib/sha256-hex';
import { openPairing, type PairingRefusal } from './show-tablet-pairing';

/** What the tablet keeps. The secret leaves here once; only its SHA-256 is kept. */
export type PairedTablet = { conferenceId: ConferenceId; secret: string; name: string };

/** Pairs the device that holds a code with the code's conference. Works exactly once, even for two at the same moment. */
export async function pairTablet({ code }: { code: string }): Promise<Result<PairedTablet, PairingRefusal>> {
  return transaction(async (tx) => {
    const open = await openPairing(tx, code);
    if (!open.ok) return open;
    const { conferenceId, issuedBy } = open.value;
    const number = nextTabletNumber(await lockTablets(tx, conferenceId));
    const name = `Máy ${number}`;
    const secret = randomBytes(32).toString('base64url');
    const secretHash = sha256Hex(secret);
    const isFirst = await addTablet(tx, open.value, { number, name, secretHash });
    if (!isFirst) return err({ code: 'pairing-used' });
    await recordEvent(tx, { conferenceId, actor: issuedBy }, { type: 'tablet-paired', name });
    return ok({ conferenceId, secret, name });
  });
}
