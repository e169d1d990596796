const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The word for empty tens: "linh" in the North and in official papers, "lẻ" in the South. */
export type ZeroTens = 'linh' | 'lẻ';

/** A whole number from 0 to 999 999 999 in words: 39 → "ba mươi chín", 1005 → "một nghìn không trăm linh năm". */
export function numberInWords(n: number, { zeroTens = 'linh' }: { zeroTens?: ZeroTens } = {}): string {
  if (!Number.isInteger(n) || n < 0 || n > 999_999_999) throw new RangeError(`No words for ${n}`);
  if (n === 0) return digits[0];
  const groups = [
    { value: Math.floor(n / 1_000_000), unit: 'triệu' },
    { value: Math.floor(n / 1000) % 1000, unit: 'nghìn' },
    { value: n % 1000, unit: '' },
  ];
  const words: string[] = [];
  for (const { value, unit } of groups) {
    if (value === 0) continue;
    words.push(...groupInWords(value, words.length > 0, zeroTens));
    if (unit) words.push(unit);
  }
  return words.join(' ');
}

function groupInWords(value: number, follows: boolean, zeroTens: ZeroTens): string[] {
  const hundreds = Math.floor(value / 100);
  const saysHundreds = hundreds > 0 || follows;
  const words = saysHundreds ? [digitInWords(hundreds), 'trăm'] : [];
  return [...words, ...tensInWords(value % 100, saysHundreds, zeroTens)];
}

function tensInWords(value: number, follows: boolean, zeroTens: ZeroTens): string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (value === 0) return [];
  if (tens === 0) return follows ? [zeroTens, digitInWords(ones)] : [digitInWords(ones)];
  const words = tens === 1 ? ['mười'] : [digitInWords(tens), 'mươi'];
  return ones === 0 ? words : [...words, onesAfterTens(ones, tens)];
}

function onesAfterTens(ones: number, tens: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return digitInWords(ones);
}

function digitInWords(digit: number): string {
  return digits[digit] ?? '';
}
