type Named = { fullName: string; birthYear: number | null };

/** May the two be the same person: the same name, and no two known years of birth that differ? */
export function mayBeSamePerson(one: Named, other: Named): boolean {
  if (nameKey(one.fullName) !== nameKey(other.fullName)) return false;
  return one.birthYear === null || other.birthYear === null || one.birthYear === other.birthYear;
}

/** Equal for names that are read alike: case, spaces and the place of the tone mark (Hòa, Hoà) do not matter, marks do. */
export function nameKey(name: string): string {
  const words = name.normalize('NFD').toLocaleLowerCase('vi').split(/\s+/);
  return words.filter(Boolean).map(toneLast).join(' ').normalize('NFC');
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneLast(word: string): string {
  return word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join('');
}
