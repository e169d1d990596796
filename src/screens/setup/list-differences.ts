import type { Difference } from './saved-meanwhile';

/** A line of a list, as people read it: what it is called, and each of its fields. */
export type ListedLine = { key: string; name: string; texts: readonly { label: string; text: string }[] };

/**
 * Where two versions of a list are not the same: field by field where both have the line, the whole line where one has
 * it, and the order of the lines both have. `orderLabel` names the last.
 */
export function listDifferences(
  theirs: readonly ListedLine[],
  mine: readonly ListedLine[],
  orderLabel: string,
): Difference[] {
  const keys = [...new Set([...theirs, ...mine].map(({ key }) => key))];
  return [
    ...keys.flatMap((key) => {
      const [one, other] = [theirs, mine].map((list) => list.find((line) => line.key === key));
      return one && other ? fieldsApart(one, other) : wholeLine(one, other);
    }),
    ...orderApart(theirs, mine, orderLabel),
  ];
}

function fieldsApart(theirs: ListedLine, mine: ListedLine): Difference[] {
  return theirs.texts.flatMap(({ label, text }, index) => {
    const own = mine.texts[index]?.text ?? '';
    if (text === own) return [];
    return [{ key: `${mine.key} ${index}`, label: `${mine.name}: ${label}`, theirs: text, mine: own }];
  });
}

function wholeLine(theirs: ListedLine | undefined, mine: ListedLine | undefined): Difference[] {
  const line = theirs ?? mine;
  if (!line) return [];
  return [{ key: line.key, label: line.name, theirs: summaryOf(theirs), mine: summaryOf(mine) }];
}

function summaryOf(line: ListedLine | undefined): string {
  return (line?.texts ?? []).flatMap(({ text }) => (text === '' ? [] : [text])).join('; ');
}

function orderApart(theirs: readonly ListedLine[], mine: readonly ListedLine[], label: string): Difference[] {
  const shared = (list: readonly ListedLine[], other: readonly ListedLine[]) =>
    list.filter(({ key }) => other.some((line) => line.key === key));
  const [one, own] = [shared(theirs, mine), shared(mine, theirs)];
  if (one.every(({ key }, index) => own[index]?.key === key)) return [];
  return [{ key: 'order', label, theirs: inOrder(one), mine: inOrder(own) }];
}

function inOrder(lines: readonly ListedLine[]): string {
  return lines.map(({ name }, index) => `${index + 1}. ${name}`).join('; ');
}
