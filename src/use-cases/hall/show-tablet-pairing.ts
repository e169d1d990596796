import 'server-only';
import { conferenceById } from '@/data/conference-repository';
import { pairingByCode, type TabletPairing } from '@/data/tablet-repository';
import { reading, type Tx } from '@/data/transaction';
import { mustStandIn, untilVotingEnds } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';

export type PairingRefusal =
  WrongState | { code: 'pairing-unknown' } | { code: 'pairing-used' } | { code: 'pairing-expired' };

/** The conference a code is for, as the tablet shows it before it is paired, or why the code does not work. */
export async function showTabletPairing(
  code: string,
): Promise<Result<{ conferenceName: string }, PairingRefusal>> {
  return reading(async (tx) => {
    const open = await openPairing(tx, code);
    return open.ok ? ok({ conferenceName: open.value.conferenceName }) : open;
  });
}

/** For the committee's screen, which shows the code: the tablet it has paired, or null as long as it has none. */
export async function showPairedTablet(
  scope: ConferenceScope,
  { code }: { code: string },
): Promise<Result<{ name: string | null }, never>> {
  return reading(async (tx) => {
    const pairing = await pairingByCode(tx, hashOf(code));
    const isOurs = pairing?.conferenceId === scope.conferenceId;
    return ok({ name: isOurs ? (pairing?.tablet?.name ?? null) : null });
  });
}

/** A code that still works, with its conference; or why it does not. */
export async function openPairing(
  tx: Tx,
  code: string,
): Promise<Result<TabletPairing & { conferenceName: string }, PairingRefusal>> {
  const pairing = await pairingByCode(tx, hashOf(code));
  const conference = pairing && (await conferenceById(tx, pairing.conferenceId));
  if (!pairing || !conference) return err({ code: 'pairing-unknown' });
  if (pairing.tablet) return err({ code: 'pairing-used' });
  if (pairing.expiresAt <= now()) return err({ code: 'pairing-expired' });
  const standing = mustStandIn(conference, untilVotingEnds);
  return standing.ok ? ok({ ...pairing, conferenceName: conference.name }) : standing;
}

function hashOf(code: string): string {
  return sha256Hex(code);
}
