/** A count with dots between thousands: 1250 → "1.250". */
export function formatCount(n: number): string {
  assertCount(n);
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A count in the running text of a document: at least two digits, 5 → "05", 12 → "12", 1250 → "1.250". */
export function twoDigits(n: number): string {
  return formatCount(n).padStart(2, '0');
}

/**
 * A percentage for a table: always two decimals, half up, decimal comma, no % sign: 25 of 47 → "53,19".
 * Integers all the way, so nothing is lost to binary fractions. Nothing of nothing is "0,00".
 */
export function formatPercentTable(part: number, whole: number): string {
  const hundredths = percentInHundredths(part, whole);
  const decimals = String(hundredths % 100n).padStart(2, '0');
  return `${formatCount(Number(hundredths / 100n))},${decimals}`;
}

/** A percentage for running text: as in a table, trailing zeros dropped: "97,5", "55,1", "100". Nothing of nothing is "0". */
export function formatPercentProse(part: number, whole: number): string {
  return formatPercentTable(part, whole).replace(/,?0{1,2}$/, '');
}

function percentInHundredths(part: number, whole: number): bigint {
  assertCount(part);
  assertCount(whole);
  if (whole === 0) return 0n;
  return (BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n);
}

function assertCount(n: number): void {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a count: ${n}`);
}
