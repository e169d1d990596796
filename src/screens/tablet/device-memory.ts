const key = 'tn96.tablet';

/** What makes this device a tablet of one conference. Says nothing of any voter, so it outlives them all. */
export type PairedDevice = { conferenceId: string; secret: string };

/** The pairing of this device, if it has one. */
export function pairedDevice(): PairedDevice | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isPaired(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The secret this device shows to a conference; null where it is not paired with it. */
export function deviceSecret(conferenceId: string): string | null {
  const paired = pairedDevice();
  return paired?.conferenceId === conferenceId ? paired.secret : null;
}

/** Keeps the pairing on this device; false where the browser keeps nothing. */
export function rememberPairing(device: PairedDevice): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(device));
    return true;
  } catch {
    return false;
  }
}

function isPaired(value: unknown): value is PairedDevice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'conferenceId' in value &&
    typeof value.conferenceId === 'string' &&
    'secret' in value &&
    typeof value.secret === 'string'
  );
}
