import { cellText, type CellValue, type SheetRows } from './sheet';

/** A cell typed anew over what the file says. */
export type CellEdit = { text: string; was: string };

/** Edits by place: "row:column". */
export type CellEdits = ReadonlyMap<string, CellEdit>;

/** "row:column". */
export function placeKey({ row, column }: { row: number; column: number }): string {
  return `${row}:${column}`;
}

/** The rows of the file with what was typed over them; rows imported already are empty. */
export function draftRows(rows: SheetRows, edits: CellEdits, imported: ReadonlySet<number>): CellValue[][] {
  const drawn = rows.map((row, index) => (imported.has(index + 1) ? [] : [...row]));
  for (const [key, { text }] of edits) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const cells = drawn[row - 1];
    if (cells && !imported.has(row)) cells[column] = text;
  }
  return drawn;
}

/**
 * What was typed over a file, taken to the file as it was saved since. A row is found again by all it says, or stays
 * where it is while it still says something of the same. An edit is dropped where the file changed that very cell.
 */
export function carryEdits(
  edits: CellEdits,
  before: SheetRows,
  now: SheetRows,
): { kept: CellEdits; dropped: number } {
  const places = placesOfRows(now);
  const kept = new Map<string, CellEdit>();
  for (const [key, edit] of edits) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const old = before[row - 1] ?? [];
    const same = places.get(signature(old)) ?? [];
    const moved = same.includes(row) ? row : same.length === 1 ? same[0] : undefined;
    const stays = moved ?? (isSameLine(old, now[row - 1] ?? [], column) ? row : undefined);
    if (stays !== undefined) kept.set(placeKey({ row: stays, column }), edit);
  }
  return { kept, dropped: edits.size - kept.size };
}

function placesOfRows(rows: SheetRows): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const said = signature(row);
    places.set(said, [...(places.get(said) ?? []), index + 1]);
  }
  return places;
}

function signature(row: readonly CellValue[]): string {
  return row.map(cellText).join('\t').trimEnd();
}

/** The edited cell is untouched, and another filled cell of the row says what it said. */
function isSameLine(old: readonly CellValue[], now: readonly CellValue[], edited: number): boolean {
  if (cellText(old[edited]) !== cellText(now[edited])) return false;
  return old.some((cell, column) => {
    const said = cellText(cell);
    return column !== edited && said.length > 2 && said === cellText(now[column]);
  });
}
