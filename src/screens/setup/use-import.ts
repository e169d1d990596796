'use client';
import { useState } from 'react';
import { findHeader, type Columns, type Header, type PeopleKind } from '@/domain/importing/columns';
import type { ImportMode } from '@/domain/importing/read-people';
import type { ImportView } from '@/gate/people/people.loader';
import { readWorkbook, type WorkbookProblem, type WorkbookSheet } from '@/lib/read-workbook';

export type FileProblem = WorkbookProblem | 'no-header' | 'no-people' | 'gone';

export type ReadableSheet = WorkbookSheet & { header: Header };

/** A file that was read, and what the officer has done to it since. Nothing of it reaches the file or the server. */
export type Draft = {
  file: File;
  sheets: readonly ReadableSheet[];
  sheetIndex: number;
  header: Header;
  /** Cells typed anew, by "row:column". */
  edits: ReadonlyMap<string, string>;
  /** Findings that were looked at. */
  seen: ReadonlySet<string>;
  keptApart: ReadonlySet<number>;
  /** Rows that were imported already: gone from the preview. */
  imported: ReadonlySet<number>;
  mode: ImportMode;
  defaultGroup: string;
};

export type ImportStage =
  | { at: 'choose'; problem: FileProblem | null }
  | { at: 'reading'; name: string }
  | { at: 'preview'; draft: Draft };

/** Which file is open, and how far it was read. */
export function useImport(view: ImportView) {
  const [stage, setStage] = useState<ImportStage>({ at: 'choose', problem: null });

  async function open(file: File) {
    setStage({ at: 'reading', name: file.name });
    const read = await readSheets(file, view);
    setStage(read.ok ? { at: 'preview', draft: read.draft } : { at: 'choose', problem: read.problem });
  }

  return {
    stage,
    open,
    forget: () => setStage({ at: 'choose', problem: null }),
    change: (change: Partial<Draft>) =>
      setStage((now) => (now.at === 'preview' ? { at: 'preview', draft: { ...now.draft, ...change } } : now)),
  };
}

async function readSheets(
  file: File,
  { kind }: ImportView,
): Promise<{ ok: true; draft: Draft } | { ok: false; problem: FileProblem }> {
  const workbook = await readWorkbook(file).catch(() => ({ ok: false, problem: 'gone' }) as const);
  if (!workbook.ok) return workbook;
  const sheets = sheetsOfPeople(workbook.sheets, kind);
  const [first] = sheets;
  if (!first) return { ok: false, problem: 'no-header' };
  const filled = sheets.findIndex(({ rows, header }) => rows.length > header.row);
  if (filled < 0) return { ok: false, problem: 'no-people' };
  return { ok: true, draft: freshDraft(file, sheets, filled) };
}

/** Sheets with a header; those that only name a column of names count when there are no others (a guide says "Họ và tên", too). */
function sheetsOfPeople(sheets: readonly WorkbookSheet[], kind: PeopleKind): ReadableSheet[] {
  const readable = sheets.flatMap((sheet) => {
    const header = findHeader(sheet.rows, kind);
    return header ? [{ ...sheet, header }] : [];
  });
  const lists = readable.filter(({ header }) => Object.keys(header.columns).length > 1);
  return lists.length > 0 ? lists : readable;
}

function freshDraft(file: File, sheets: readonly ReadableSheet[], sheetIndex: number): Draft {
  return {
    file,
    sheets,
    sheetIndex,
    header: sheets[sheetIndex]?.header ?? { row: 1, columns: {} },
    edits: new Map(),
    seen: new Set(),
    keptApart: new Set(),
    imported: new Set(),
    mode: 'append',
    defaultGroup: '',
  };
}

/** The draft of another sheet of the same file, or with other columns: what was typed before is gone. */
export function turnTo(draft: Draft, sheetIndex: number, columns?: Columns): Draft {
  const fresh = freshDraft(draft.file, draft.sheets, sheetIndex);
  const header = columns ? { row: draft.header.row, columns } : fresh.header;
  return { ...fresh, header, mode: draft.mode, defaultGroup: draft.defaultGroup };
}
