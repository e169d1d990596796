/** A SHA-256 in hex as the minutes print it: the first 32 digits in groups of four. */
export function minutesCode(hex: string): string {
  return hex.slice(0, 32).toUpperCase().match(/.{4}/g)?.join('-') ?? hex;
}
