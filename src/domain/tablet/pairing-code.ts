/** Signs that people do not mistake for each other: no I, O, 0 or 1. */
const pairingAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const pairingCodeLength = 8;

/** A code from random bytes, one for each sign: 40 bits, for one tablet and some minutes. */
export function pairingCode(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, pairingCodeLength), (byte) => pairingAlphabet.charAt(byte % 32)).join(
    '',
  );
}

/** What was scanned or typed, as signs alone; null when it cannot be a code. */
export function readPairingCode(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s\-–]/g, '');
  const isCode =
    signs.length === pairingCodeLength && Array.from(signs).every((s) => pairingAlphabet.includes(s));
  return isCode ? signs : null;
}
