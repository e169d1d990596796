import type { Severity } from '../kernel/finding';
import type { CellPlace } from './sheet';

/** What may be found in a sheet. An error keeps its row back; a warning wants to be seen. */
export type ImportCode =
  | 'name-missing'
  | 'name-unreadable'
  | 'name-in-old-letters'
  | 'birth-year-unreadable'
  | 'birth-year-out-of-range'
  | 'formula-error'
  | 'text-too-long'
  | 'birth-year-guessed'
  | 'name-without-marks'
  | 'names-in-capitals'
  | 'names-kept-in-capitals'
  | 'hidden-rows'
  | 'hidden-rows-left-out'
  | 'hidden-column'
  | 'gender-unreadable'
  | 'gender-differs'
  | 'group-without-marks'
  | 'group-spelled-differently'
  | 'group-missing'
  | 'group-column-missing'
  | 'heading-as-group'
  | 'listed-twice'
  | 'namesakes'
  | 'namesakes-without-year'
  | 'already-listed'
  | 'already-listed-without-year'
  | 'unit-name-missing'
  | 'unit-level-missing'
  | 'unit-listed-twice'
  | 'regime-unreadable'
  | 'superior-missing'
  | 'superior-unknown'
  | 'superior-circle'
  | 'superior-kept-back'
  | 'units-known';

/** What a sentence about a finding may need: texts and figures, ready to be shown. */
export type ImportValue = 'written' | 'name' | 'year' | 'title' | 'count' | 'number' | 'longest';

/** One finding. `also` are further cells of the same matter; `suggestion` is what the cell probably should say. */
export type ImportFinding = {
  code: ImportCode;
  severity: Severity;
  row: number;
  column: number;
  also: readonly CellPlace[];
  values: Readonly<Partial<Record<ImportValue, string>>>;
  suggestion: string | null;
};

const keepsBack: ReadonlySet<ImportCode> = new Set<ImportCode>([
  'name-missing',
  'name-unreadable',
  'name-in-old-letters',
  'birth-year-unreadable',
  'birth-year-out-of-range',
  'formula-error',
  'text-too-long',
  'unit-name-missing',
  'unit-level-missing',
  'unit-listed-twice',
  'superior-unknown',
  'superior-circle',
  'superior-kept-back',
]);

/** A finding about one cell, or about several. */
export function importFinding(
  code: ImportCode,
  [at, ...also]: readonly [CellPlace, ...CellPlace[]],
  values: ImportFinding['values'] = {},
  suggestion: string | null = null,
): ImportFinding {
  const severity = keepsBack.has(code) ? 'error' : 'warning';
  return { code, severity, row: at.row, column: at.column, also, values, suggestion };
}
