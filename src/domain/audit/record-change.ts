/** Which part of a conference a change is about. */
export const changedParts = ['details', 'subjects', 'voters', 'forms'] as const;

export type ChangedPart = (typeof changedParts)[number];

/** Fields by name, as they stand in the record; what is empty is left out. */
export type Values = Readonly<Record<string, string>>;

/**
 * Sửa đổi of one record, before and after: the fields that differ, all of them where the record is new (`before` null)
 * or gone (`after` null). `key` stays the same as long as the record does; `name` is what it is called in the history.
 */
export type RecordChange = {
  part: ChangedPart;
  key: string;
  name: string;
  before: Values | null;
  after: Values | null;
};

/** A record as it stands, to be laid beside itself before or after. */
export type RecordState = { key: string; name: string; values: Values };

/** What changed between two states of a list of records: changed and new ones in the order after, then those gone. */
export function changesBetween(
  part: ChangedPart,
  before: readonly RecordState[],
  after: readonly RecordState[],
): RecordChange[] {
  const earlier = new Map(before.map((record) => [record.key, record]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap(({ key, name, values }): RecordChange[] => {
      const was = earlier.get(key);
      if (!was) return [{ part, key, name, before: null, after: filled(values) }];
      const fields = differing(was.values, values);
      if (fields.length === 0) return [];
      return [{ part, key, name, before: only(fields, was.values), after: only(fields, values) }];
    }),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map(({ key, name, values }) => ({ part, key, name, before: filled(values), after: null })),
  ];
}

/**
 * Several changes as one, from before the first to after the last: what was changed and changed back is no change.
 * Takes the changes in the order they were made.
 */
export function composed(changes: readonly RecordChange[]): RecordChange[] {
  const sums = new Map<string, RecordChange>();
  for (const change of changes) {
    const id = `${change.part} ${change.key}`;
    const sum = sums.get(id);
    sums.set(id, sum ? joined(sum, change) : change);
  }
  return [...sums.values()].flatMap(withoutEqual);
}

/** The fields of two versions that differ, in the order they are named. */
export function differing(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
}

function joined(first: RecordChange, second: RecordChange): RecordChange {
  // A field one side of a change does not name is empty there; a field neither side names was not touched.
  const after = second.after && { ...without(first.after, second.before), ...second.after };
  const before = first.before && { ...without(second.before, first.after), ...first.before };
  return { ...second, before, after };
}

function without(values: Values | null, named: Values | null): Values {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => !(named && name in named)));
}

function withoutEqual(change: RecordChange): RecordChange[] {
  const { before, after } = change;
  if (before === null && after === null) return [];
  if (before === null || after === null) return [change];
  const fields = differing(before, after);
  return fields.length === 0 ? [] : [{ ...change, before: only(fields, before), after: only(fields, after) }];
}

function only(fields: readonly string[], values: Values): Values {
  return filled(Object.fromEntries(fields.map((name) => [name, values[name] ?? ''])));
}

function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
