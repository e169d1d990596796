/** A SHA-256 in hex as minutes, walls and screens show it: the first 32 digits in groups of four. */
export function printedCode(hex: string): string {
  return hex.slice(0, 32).toUpperCase().match(/.{4}/g)?.join('-') ?? hex;
}
