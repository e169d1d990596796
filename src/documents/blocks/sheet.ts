import 'server-only';
import type { Table } from './table';

/** One sheet of the workbook: what stands over the table, and the table. */
export type Sheet = {
  name: string;
  /** Issuer, then title, then abstract. */
  issuer: string;
  title: string;
  abstract: string;
  table: Table;
};
