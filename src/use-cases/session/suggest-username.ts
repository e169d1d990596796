import 'server-only';
import { usernamesLike } from '@/data/account-repository';
import type { Tx } from '@/data/transaction';
import { foldForSearch, splitName } from '@/lib/text/vietnamese';

/** A free user name made of the given name and the initials before it: Đinh Văn Hùng → hung.dv, then hung.dv2. */
export async function suggestUsername(tx: Tx, fullName: string): Promise<string> {
  const { family, middle, given } = splitName(fullName);
  const initials = `${family} ${middle}`.split(' ').map((word) => lettersOf(word).slice(0, 1));
  const plain = [lettersOf(given), initials.join('')].filter((part) => part !== '').join('.');
  const wish = plain.length >= 3 ? plain : `${plain}.tn`;
  const taken = new Set(await usernamesLike(tx, wish));
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish}${number}`)) number += 1;
  return `${wish}${number}`;
}

function lettersOf(word: string): string {
  return foldForSearch(word).replace(/[^a-z0-9]/g, '');
}
