'use client';
import { useState } from 'react';
import type { Columns, Header } from '@/domain/importing/columns';
import type { Capitals } from '@/domain/importing/person-name';
import type { ImportMode } from '@/domain/importing/read-people';
import { readableSheets, type NoList, type ReadableSheet } from '@/domain/importing/readable-sheets';
import type { ImportView } from '@/gate/people/people.loader';
import { readWorkbook, type WorkbookProblem } from '@/lib/read-workbook';

export type FileProblem = WorkbookProblem | NoList | 'gone';

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
  capitals: Capitals;
  leavesOutHidden: boolean;
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
  const readable = readableSheets(workbook.sheets, kind);
  if (!readable.ok) return { ok: false, problem: readable.error };
  return { ok: true, draft: freshDraft(file, readable.value.sheets, readable.value.first) };
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
    capitals: 'as-name',
    leavesOutHidden: false,
    defaultGroup: '',
  };
}

/** The draft of another sheet of the same file, or with other columns: what was typed before is gone. */
export function turnTo(draft: Draft, sheetIndex: number, columns?: Columns): Draft {
  const fresh = freshDraft(draft.file, draft.sheets, sheetIndex);
  const header = columns ? { row: draft.header.row, columns } : fresh.header;
  return { ...fresh, header, mode: draft.mode, defaultGroup: draft.defaultGroup };
}
