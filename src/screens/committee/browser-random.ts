/** The browser's own generator; there without a secure connection too. */
export function browserRandom(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
