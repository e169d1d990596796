const collator = new Intl.Collator('vi');

/** One spelling of every marked letter (NFC), so that equal words are equal strings. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * What a person meant to type: NFC, one space between words, none at the ends; zero-width marks, direction marks,
 * soft hyphens and control characters (pasted from spreadsheets and chat) are gone.
 */
export function squash(text: string): string {
  return nfc(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** For searching: marks off, đ as d, lower case, spaces folded. "  Nguyễn  ĐỨC Hòa" and "nguyen duc hoà" meet. */
export function foldForSearch(text: string): string {
  return squash(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Vietnamese order of words: a ă â, d đ, e ê, o ô ơ, u ư; then the tone. For Array.sort. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(squash(a), squash(b));
}

/** The parts of a full name; family and middle are empty when there are too few words. */
export type NameParts = { family: string; middle: string; given: string };

/** First word, last word and what lies between, as Vietnamese lists take a name; a single word is a given name. */
export function splitName(fullName: string): NameParts {
  const words = squash(fullName).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { family, middle: words.join(' '), given };
}

/** The order of an alphabetical list of people: by given name, then family name, then middle names. For Array.sort. */
export function compareByGivenName(a: string, b: string): number {
  const one = splitName(a);
  const other = splitName(b);
  return (
    collator.compare(one.given, other.given) ||
    collator.compare(one.family, other.family) ||
    collator.compare(one.middle, other.middle)
  );
}
