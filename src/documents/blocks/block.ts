import 'server-only';
import type { Orientation } from './page';
import type { StyleName } from './paragraph-styles';
import type { Run } from './run';
import type { Table } from './table';

/** What a document is made of. Each renderer turns these, and nothing else, into a file. */
export type Block = Paragraph | Rule | Space | Columns | Table | Together;

export type Paragraph = { kind: 'paragraph'; style: StyleName; runs: readonly Run[] };

/** A centred line of 0.75 pt, with points of room above and below. */
export type Rule = { kind: 'rule'; length: number; above: number; below: number };

/** Empty room, in points. */
export type Space = { kind: 'space'; height: number };

/** Columns without borders, widths in millimetres. Never split across pages. */
export type Columns = {
  kind: 'columns';
  widths: readonly number[];
  cells: readonly (readonly Block[])[];
};

/** Blocks that stay on one page. Together they must fit one. */
export type Together = { kind: 'together'; blocks: readonly Block[] };

export type Section = { orientation: Orientation; blocks: readonly Block[] };
