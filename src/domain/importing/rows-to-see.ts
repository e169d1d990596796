import type { CellEdits } from './draft-rows';
import type { ImportFinding } from './import-finding';

type Looked = {
  entryRows: readonly number[];
  findings: readonly Pick<ImportFinding, 'row' | 'also'>[];
  edits: CellEdits;
};

/**
 * The rows to look at before a sheet is imported, in order: those with a finding and those typed over, each with the row
 * above it and the row below it. A row stays when it is mended, so that nobody who types loses the place.
 */
export function rowsToSee({ entryRows, findings, edits }: Looked): number[] {
  const found = new Set(findings.flatMap(({ row, also }) => [row, ...also.map((cell) => cell.row)]));
  const typed = new Set([...edits.keys()].map((key) => Number(key.split(':')[0])));
  const near = entryRows.filter((row, index) =>
    [row, entryRows[index - 1], entryRows[index + 1]].some(
      (one) => one !== undefined && (found.has(one) || typed.has(one)),
    ),
  );
  // Headings over people are no people, but what was found about them is to be seen, too.
  return [...new Set([...near, ...found])].sort((one, other) => one - other);
}
