/** Fresh random bytes from the machine's generator; always handed in, so that tests can repeat a draw. */
export type RandomBytes = (length: number) => Uint8Array;

/** A number drawn evenly from 0 … order − 1: draws again rather than reducing, which would favour small numbers. */
export function drawExponent(random: RandomBytes, order: bigint): bigint {
  const bits = order.toString(2).length;
  const length = Math.ceil(bits / 8);
  const spareBits = length * 8 - bits;
  for (;;) {
    const bytes = drawBytes(random, length);
    const first = (bytes[0] ?? 0) >> spareBits;
    const candidate = numberFromBytes(Uint8Array.of(first, ...bytes.subarray(1)));
    if (candidate < order) return candidate;
  }
}

/** `count` characters drawn evenly and independently from an alphabet of at most 256 signs. */
export function drawSigns(random: RandomBytes, alphabet: string, count: number): string {
  const limit = 256 - (256 % alphabet.length);
  let signs = '';
  while (signs.length < count) {
    for (const byte of drawBytes(random, count - signs.length)) {
      if (byte < limit) signs += alphabet.charAt(byte % alphabet.length);
    }
  }
  return signs;
}

/** A generator that gives fewer bytes than asked for would make weak keys: a fault. */
function drawBytes(random: RandomBytes, length: number): Uint8Array {
  const bytes = random(length);
  if (bytes.length !== length) throw new RangeError('the random generator gave another number of bytes');
  return bytes;
}

/** The bytes read as one number, most significant byte first. */
export function numberFromBytes(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}
