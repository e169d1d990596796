import { bareSigns } from '@/ballot-box/protocol/card-alphabet';

const markedVowel = /^[AEIOUY][\u0300-\u0303\u0306\u0309\u031B\u0323]+$/u;

/** The first letter such as Ư, Â or Đ: no code has one, so a Vietnamese input method (bộ gõ) is on and wrote it for other keys. */
export function vietnameseLetter(typed: string): string | undefined {
  const signs = Array.from(bareSigns(typed).normalize('NFC'));
  return signs.find((sign) => sign === 'Đ' || markedVowel.test(sign.normalize('NFD')));
}
