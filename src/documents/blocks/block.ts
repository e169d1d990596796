import 'server-only';
import type { Orientation } from './page';
import type { StyleName } from './paragraph-styles';
import type { Run } from './run';
import type { Table } from './table';

/** What a document is made of. Each renderer turns these, and nothing else, into a file. */
export type Block = Paragraph | Rule | Space | Columns | Table | Together | Qr;

/** `key` names a paragraph for good: what an officer writes in its place is kept under it. */
export type Paragraph = { kind: 'paragraph'; style: StyleName; runs: readonly Run[]; key?: string };

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

/** An address for the camera of a telephone, a square of so many millimetres. `alt` is what it says to who cannot see it. */
export type Qr = { kind: 'qr'; text: string; size: number; alt: string };

/** `opens`: a paper of its own begins here, and its pages are counted anew. */
export type Section = { orientation: Orientation; blocks: readonly Block[]; opens?: true };
