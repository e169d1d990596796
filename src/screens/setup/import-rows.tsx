'use client';
import { placeKey } from '@/domain/importing/draft-rows';
import { cellAt, cellText, type CellPlace } from '@/domain/importing/sheet';
import { ImportCell } from './import-cell';
import type { ShownColumn } from './import-sheet';
import type { Draft } from './import-draft';
import type { Placed, Preview } from './use-preview';

type ImportRowsProps = {
  rows: readonly number[];
  columns: readonly ShownColumn[];
  draft: Draft;
  preview: Preview;
  editing: CellPlace | null;
  onEditing: (place: CellPlace | null) => void;
  onEdit: (place: CellPlace, text: string) => void;
};

/** The rows of the sheet, each cell marked with the first thing found about it. */
export function ImportRows({ rows, columns, draft, preview, editing, onEditing, onEdit }: ImportRowsProps) {
  const marks = marksOf(preview.findings);
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row}>
          <th scope="row" className="num border border-line bg-paper-2 px-1 text-center font-semibold">
            {row}
          </th>
          {columns.map(({ field, column }) => {
            const place = { row, column };
            return (
              <ImportCell
                key={field}
                place={place}
                field={field}
                text={cellText(cellAt(preview.rows, place))}
                mark={marks.get(placeKey(place))}
                isEdited={draft.edits.has(placeKey(place))}
                isEditing={editing?.row === row && editing.column === column}
                onOpen={() => onEditing(place)}
                onClose={(text) => {
                  onEditing(null);
                  if (text !== null) onEdit(place, text);
                }}
              />
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

/** Errors come first in the list, so the first finding of a cell is the gravest. */
function marksOf(findings: readonly Placed[]): ReadonlyMap<string, Placed> {
  const marks = new Map<string, Placed>();
  for (const finding of findings)
    for (const place of [finding, ...finding.also])
      if (!marks.has(placeKey(place))) marks.set(placeKey(place), finding);
  return marks;
}
