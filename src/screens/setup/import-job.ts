import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { ImportKind } from '@/domain/importing/columns';
import type { ListAgainst, ListRead } from '@/domain/importing/read-list';
import type { ImportMode } from '@/domain/importing/read-people';
import type { Result } from '@/domain/kernel/result';
import type { LastImport } from '@/gate/people/people.loader';
import type { LastUnitsImport } from '@/gate/units/unit-tree.loader';
import type { Refusal } from '../hall/use-refusal-sentence';

/** The list that a sheet is read against, and the version it is saved from. */
export type ListNow = ListAgainst & { version: number };

/** What of a sheet is sent to be saved. */
export type SheetToSave = {
  version: number;
  mode: ImportMode;
  file: string;
  read: ListRead;
  /** The columns, when they were chosen by hand. */
  choice: ColumnChoice | null;
};

/** An import, and how it is undone. `losing`: it was said that what was done since is lost. */
export type UndoableImport = ((LastImport & { of: 'people' }) | (LastUnitsImport & { of: 'units' })) & {
  undo: (losing: boolean) => Promise<Result<unknown, Refusal>>;
};

/** One list that can be filled from spreadsheets: where it is, and how it is saved. */
export type ImportJob = {
  kind: ImportKind;
  list: ListNow;
  /** May it be imported now? */
  isOpen: boolean;
  listHref: string;
  templateHref: string;
  /** The unit above for units that name none; empty for lists of people. */
  defaultSuperior: string;
  /** The latest import, which can be undone as a whole. */
  last: UndoableImport | null;
  /** Answers with the list as it is afterwards. */
  commit: (sheet: SheetToSave) => Promise<Result<ListNow, Refusal>>;
};
