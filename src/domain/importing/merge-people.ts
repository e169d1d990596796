import type { Identity } from './imported-person';
import { isSamePerson } from './same-person';
import { nameKey } from './spelling';

/** One line of a list after an import: somebody imported, and who of the old list that is (null: new); or left as it was. */
export type MergedLine<Old, New> = { imported: New | null; before: Old | null };

/**
 * Puts imported people into a list. `replace`: the sheet is the list now, and whoever was on it keeps their seat.
 * `append`: the list stays in its order, those found again are renewed in place, new ones follow. Nobody of the old
 * list is matched twice.
 */
export function mergePeople<Old extends Identity, New extends Identity>(
  before: readonly Old[],
  imported: readonly New[],
  mode: 'append' | 'replace',
): readonly MergedLine<Old, New>[] {
  const byName = new Map<string, Old[]>();
  for (const old of before) {
    const key = nameKey(old.fullName);
    byName.set(key, [...(byName.get(key) ?? []), old]);
  }
  const taken = new Map<Old, New>();
  const lines = imported.map((person): MergedLine<Old, New> => {
    const namesakes = byName.get(nameKey(person.fullName)) ?? [];
    const old = namesakes.find((candidate) => !taken.has(candidate) && isSamePerson(candidate, person));
    if (old) taken.set(old, person);
    return { imported: person, before: old ?? null };
  });
  if (mode === 'replace') return lines;
  return [
    ...before.map((old) => ({ imported: taken.get(old) ?? null, before: old })),
    ...lines.filter((line) => line.before === null),
  ];
}
