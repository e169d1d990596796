/** What stands in a field: null while it is empty, undefined for what is no count. */
export function typedCount(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** A stored figure as it stands in its field. */
export function shownCount(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
