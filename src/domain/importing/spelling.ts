const fullWidth = /[\uff01-\uff5e]/g;
const toPlainWidth = 0xfee0;

/** Letters of other languages that look like "Đ": fonts and keyboards mix them up. */
const notQuiteĐ = /[\u00d0\u0189]/g;

/** A word as it was meant: NFC, letters and digits of plain width, one space between words, without invisible marks. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(notQuiteĐ, 'Đ')
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - toPlainWidth))
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

/**
 * Was this written in a font of before Unicode (TCVN3, VNI)? Such texts hold letters that no Vietnamese word has:
 * "NguyÔn V¨n Th¾ng", "Nguyeãn Vaên Thaéng".
 */
export function isOldEncoding(text: string): boolean {
  return /\p{L}[¡-¾÷×]|[¡-©«-±´-¸»-¾]\p{L}|[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|a[êéèãâáà]|e[ãáàâ]/iu.test(
    text.normalize('NFC'),
  );
}
