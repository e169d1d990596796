/** A word as it was meant: NFC, one space between words, none at the ends, without invisible marks. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** For comparing what may have been typed without marks: "Cục trưởng" and "cuc truong" meet. */
export function fold(text: string): string {
  return tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** For comparing names: case and spacing do not matter, marks do. "Thắng" is not "Thăng". */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Equal for equal names. */
export function nameKey(name: string): string {
  return tidy(name).toLocaleLowerCase('vi');
}

/** Does this text carry a Vietnamese mark anywhere? */
export function hasMarks(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}
