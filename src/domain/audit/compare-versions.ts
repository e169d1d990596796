import { changesOf, type AuditEvent } from './audit-event';
import { composed, type RecordChange } from './record-change';

/** How the conference differs between two moments. `unknown` counts changes in between whose content was not kept. */
export type Comparison = { changes: readonly RecordChange[]; unknown: number };

const changing: ReadonlySet<AuditEvent['type']> = new Set([
  'conference-changed',
  'subjects-changed',
  'subjects-imported',
  'voters-changed',
  'voters-imported',
  'voters-merged',
  'ballot-forms-changed',
]);

/** Is it an entry about the lists or details, so that something may differ before and after it? */
export function isChanging(event: AuditEvent): boolean {
  return changing.has(event.type);
}

/** What all these events did together, in the order they happened. */
export function compareVersions(between: readonly AuditEvent[]): Comparison {
  const edits = between.filter(isChanging);
  return {
    changes: composed(edits.flatMap((event) => changesOf(event) ?? [])),
    unknown: edits.filter((event) => changesOf(event) === null).length,
  };
}
