import { carryEdits, type CellEdits } from '@/domain/importing/draft-rows';
import type { Columns, Header } from '@/domain/importing/columns';
import type { ReadSettings } from '@/domain/importing/read-list';
import type { ReadableSheet } from '@/domain/importing/readable-sheets';
import type { OpenedFile } from './sheet-reader';

/** A file that was read, and what the officer has done to it since. Nothing of it reaches the file or the server. */
export type Draft = Omit<ReadSettings, 'header'> & {
  fileName: string;
  sheets: readonly ReadableSheet[];
  sheetIndex: number;
  header: Header;
  /** Were the columns chosen by hand? */
  hasOwnColumns: boolean;
  /** Cells typed anew. */
  edits: CellEdits;
  /** How many edits were taken to a file that was read again, and how many it had changed itself. */
  carried: { kept: number; dropped: number } | null;
  /** Findings that were looked at. */
  seen: ReadonlySet<string>;
  /** Rows that were imported already: gone from the preview. */
  imported: ReadonlySet<number>;
};

/** The draft of a file that was opened for the first time. */
export function freshDraft(fileName: string, { sheets, first }: OpenedFile, defaultSuperior: string): Draft {
  return {
    fileName,
    sheets,
    sheetIndex: first,
    header: sheets[first]?.header ?? { row: 1, columns: {} },
    hasOwnColumns: false,
    edits: new Map(),
    carried: null,
    seen: new Set(),
    keptApart: new Set(),
    imported: new Set(),
    mode: 'append',
    capitals: 'as-name',
    leavesOutHidden: false,
    defaultGroup: '',
    defaultSuperior,
  };
}

/** The draft of another sheet of the same file, or with other columns: what was typed before is gone. */
export function turnTo(draft: Draft, sheetIndex: number, header?: Header): Draft {
  const fresh = freshDraft(
    draft.fileName,
    { sheets: draft.sheets, first: sheetIndex },
    draft.defaultSuperior,
  );
  const { mode, defaultGroup, capitals, leavesOutHidden } = draft;
  const kept = { ...fresh, mode, defaultGroup, capitals, leavesOutHidden };
  return header ? { ...kept, header, hasOwnColumns: true } : kept;
}

/** The draft over the file as it was saved since: the same sheet and settings, and the edits that still apply. */
export function takenTo(draft: Draft, fileName: string, opened: OpenedFile): Draft {
  const before = draft.sheets[draft.sheetIndex];
  const same = opened.sheets.findIndex(({ name }) => name === before?.name);
  const fresh = turnTo(
    { ...draft, ...freshDraft(fileName, opened, draft.defaultSuperior) },
    same < 0 ? opened.first : same,
  );
  const now = fresh.sheets[fresh.sheetIndex];
  const { kept, dropped } = carryEdits(draft.edits, before?.rows ?? [], now?.rows ?? []);
  const { mode, defaultGroup, capitals, leavesOutHidden, seen, keptApart } = draft;
  const keepsColumns = draft.hasOwnColumns && now !== undefined && fitsColumns(now, draft.header.columns);
  return {
    ...fresh,
    ...{ mode, defaultGroup, capitals, leavesOutHidden, seen, keptApart },
    ...(keepsColumns && { header: draft.header, hasOwnColumns: true }),
    edits: kept,
    carried: draft.edits.size > 0 ? { kept: kept.size, dropped } : null,
  };
}

function fitsColumns({ rows }: ReadableSheet, columns: Columns): boolean {
  const width = Math.max(...rows.map((row) => row.length), 0);
  return Object.values(columns).every((column) => column < width);
}
