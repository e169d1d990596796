'use client';
import { useMemo, useState } from 'react';
import type { ImportFinding } from '@/domain/importing/import-finding';
import { readPeople } from '@/domain/importing/read-people';
import type { CellPlace, CellValue, Sheet } from '@/domain/importing/sheet';
import type { ImportView } from '@/gate/people/people.loader';
import { commitImport, type ListNow } from './commit-import';
import { useListAction } from './use-list-action';
import type { Draft } from './use-import';

export type Placed = ImportFinding & { number: number; key: string; isSeen: boolean };

const noSheet: Sheet = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [], countsFrom1904: false };

/** "row:column". */
export function placeKey({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** Reads the draft against the conference's list, and commits what can be imported. */
export function usePreview(view: ImportView, draft: Draft, change: (change: Partial<Draft>) => void) {
  const [list, setList] = useState<ListNow>({
    version: view.version,
    listed: view.listed,
    knownGroups: view.knownGroups,
  });
  const { busy, refusal, run } = useListAction();
  const [done, setDone] = useState<{ rows: number; kept: number } | null>(null);
  const sheet = draft.sheets[draft.sheetIndex] ?? noSheet;
  const rows = useMemo(() => rowsOf(draft), [draft]);
  const read = useMemo(
    () => readPeople({ ...sheet, ...list, ...draft, kind: view.kind, thisYear: view.thisYear, rows }),
    [sheet, list, draft, rows, view.kind, view.thisYear],
  );
  const findings = useMemo(() => placed(read.findings, draft.seen), [read.findings, draft.seen]);
  const readyRows = read.entryRows.length - read.keptBack.length;

  async function commit(): Promise<boolean> {
    const { mode, file } = draft;
    const saved = await run(
      commitImport(view, { version: list.version, mode, file: file.name, people: read.ready }),
    );
    if (!saved) return false;
    setDone({ rows: readyRows, kept: read.keptBack.length });
    setList(saved);
    const imported = new Set([...draft.imported, ...read.ready.flatMap((person) => person.rows)]);
    change({ imported, mode: 'append' });
    return true;
  }

  return { rows, read, findings, readyRows, listedCount: list.listed.length, busy, refusal, done, commit };
}

export type Preview = ReturnType<typeof usePreview>;

function rowsOf({ sheets, sheetIndex, edits, imported }: Draft): CellValue[][] {
  const rows = (sheets[sheetIndex]?.rows ?? []).map((row, index) =>
    imported.has(index + 1) ? [] : [...row],
  );
  for (const [key, text] of edits) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const cells = rows[row - 1];
    if (cells && !imported.has(row)) cells[column] = text;
  }
  return rows;
}

function placed(findings: readonly ImportFinding[], seen: ReadonlySet<string>): Placed[] {
  return findings.map((finding, index) => {
    const key = `${finding.code} ${placeKey(finding)} ${finding.values.written ?? ''}`;
    return { ...finding, number: index + 1, key, isSeen: seen.has(key) };
  });
}
