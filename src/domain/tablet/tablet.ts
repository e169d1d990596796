import type { Branded, ConferenceId } from '../kernel/ids';

export type TabletId = Branded<'TabletId'>;

/** Máy tính bảng ghi phiếu, paired to one conference. What it was used for is known nowhere. */
export type Tablet = { id: TabletId; number: number; name: string; isRevoked: boolean };

/** What the ballot committee has decided about devices: whether people may vote on their own, and the guard's PIN. */
export type TabletRules = { ownDevicesAllowed: boolean; guardPin: string };

/** How a device stands to a conference. */
export const standings = ['paired', 'own-device', 'unpaired', 'revoked'] as const;
export type Standing = (typeof standings)[number];

/** A tablet that may take part, and the conference it was paired to: this one, or one of the same sitting. */
export type AdmittedTablet = Pick<Tablet, 'id' | 'name' | 'isRevoked'> & { conferenceId: ConferenceId };

/** Of a conference: its tablets by the hash of their secrets, and whether any other device may take part. */
export type Admission = {
  tablets: ReadonlyMap<string, AdmittedTablet>;
  ownDevicesAllowed: boolean;
};

/**
 * How a device stands, from the hash of the secret it keeps (null when it keeps none). A revoked tablet stays out even
 * where people may use their own devices.
 */
export function standingOf(admission: Admission, secretHash: string | null): Standing {
  const tablet = secretHash === null ? undefined : admission.tablets.get(secretHash);
  if (tablet) return tablet.isRevoked ? 'revoked' : 'paired';
  return admission.ownDevicesAllowed ? 'own-device' : 'unpaired';
}

/** Whether a ballot may be cast from a device that stands so. */
export function maySendBallots(standing: Standing): boolean {
  return standing === 'paired' || standing === 'own-device';
}

/** The number of the next tablet: one more than any there was, so that a name never comes twice. */
export function nextTabletNumber(tablets: readonly Pick<Tablet, 'number'>[]): number {
  return Math.max(0, ...tablets.map(({ number }) => number)) + 1;
}
