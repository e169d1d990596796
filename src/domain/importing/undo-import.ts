/** Somebody on a list, with all the list says about them. */
export type KeptPerson = { id: string | null; fullName: string };

/** A list as it stood: its people in their order, and which groups or subjects each ballot form held. */
export type KeptList<Person extends KeptPerson = KeptPerson> = {
  people: readonly Person[];
  forms: readonly { id: string; holds: readonly string[] }[];
};

/** What was done to a list after an import, by name; undoing the import would take it away. */
export type LostByUndo = {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  isReordered: boolean;
};

/** What undoing would take away: how the list differs now from what the import left. */
export function lostByUndo(after: readonly KeptPerson[], now: readonly KeptPerson[]): LostByUndo {
  const left = new Map(after.map((person) => [person.id, person]));
  const stands = new Set(now.map(({ id }) => id));
  const stayed = now.filter(({ id }) => left.has(id));
  const changed = stayed.filter((person) => !saysTheSame(left.get(person.id) ?? {}, person));
  const order = after.filter(({ id }) => stands.has(id)).map(({ id }) => id);
  return {
    added: names(now.filter(({ id }) => !left.has(id))),
    changed: names(changed),
    removed: names(after.filter(({ id }) => !stands.has(id))),
    isReordered: stayed.some(({ id }, index) => id !== order[index]),
  };
}

/** Is there anything that undoing would take away? */
export function losesNothing({ added, changed, removed, isReordered }: LostByUndo): boolean {
  return added.length + changed.length + removed.length === 0 && !isReordered;
}

/** What a form holds once the import is undone: what it holds now, and what the import had taken from it. */
export function heldAfterUndo(
  formId: string,
  now: readonly string[],
  { before, after }: { before: KeptList; after: KeptList },
): readonly string[] {
  const heldIn = ({ forms }: KeptList) => forms.find(({ id }) => id === formId)?.holds ?? [];
  const left = new Set(heldIn(after));
  return [...new Set([...now, ...heldIn(before).filter((held) => !left.has(held))])];
}

function names(people: readonly KeptPerson[]): string[] {
  return people.map(({ fullName }) => fullName);
}

/** Does it still say what was kept of it? A field that came later tells nothing about a change. */
export function saysTheSame(kept: object, now: object): boolean {
  const said = new Map<string, unknown>(Object.entries(now));
  return Object.entries(kept).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(said.get(field)),
  );
}
