import type { Columns } from './columns';
import { importFinding, type ImportFinding } from './import-finding';
import { matchGroups, splitGroups, type GroupMatch } from './match-groups';
import type { ReadRow } from './read-person';
import { fold, tidy } from './spelling';
import { namePlace } from './row-reader';

type HeadedRow = ReadRow & { heading: string | null };

type GroupSettings = {
  kind: 'voters' | 'subjects';
  header: { columns: Columns };
  knownGroups: readonly string[];
  defaultGroup: string;
};

/**
 * Gives each row its groups: from its cell, else from the heading above it, else the default. `usesHeadings` tells
 * whether any row took its group from a heading.
 */
export function settleGroups(
  rows: readonly HeadedRow[],
  settings: GroupSettings,
): { rows: readonly ReadRow[]; usesHeadings: boolean } {
  if (settings.kind === 'subjects') return { rows, usesHeadings: false };
  const { knownGroups, defaultGroup } = settings;
  const single = rows.map((row) => row.rawGroup).filter((raw) => !/[;\r\n]/.test(raw));
  const known = new Set([...knownGroups, ...single].map(fold));
  const written = rows.map((row) => ({ row, groups: groupsOf(row, known, defaultGroup) }));
  const matches = matchGroups(
    written.flatMap(({ groups }) => groups),
    knownGroups,
  );
  return {
    rows: written.map(({ row, groups }, index) => {
      const found = groups.flatMap((text) => matches.get(text) ?? []);
      const groupNames = [...new Set(found.map(({ name }) => name))];
      const above = written[index - 1]?.groups ?? [];
      const findings = [...row.findings, ...groupFindings(row, found, above, settings.header.columns)];
      return { ...row, person: { ...row.person, groupNames }, findings };
    }),
    usesHeadings: rows.some((row) => tidy(row.rawGroup) === '' && row.heading !== null),
  };
}

function groupsOf(row: HeadedRow, known: ReadonlySet<string>, defaultGroup: string): readonly string[] {
  const own = splitGroups(row.rawGroup, known);
  if (own.length > 0) return own;
  const fallback = tidy(row.heading ?? defaultGroup);
  return fallback === '' ? [] : [fallback];
}

function groupFindings(
  { row }: ReadRow,
  found: readonly GroupMatch[],
  above: readonly string[],
  columns: Columns,
): ImportFinding[] {
  const at = { row, column: columns.group ?? namePlace(row, columns).column };
  if (found.length === 0) {
    const suggestion = columns.group !== undefined && above.length > 0 ? above.join('; ') : null;
    return [importFinding('group-missing', [at], {}, suggestion)];
  }
  return found.flatMap(({ how, written, name }) => {
    if (how === 'same') return [];
    const code = how === 'without-marks' ? 'group-without-marks' : 'group-spelled-differently';
    return [importFinding(code, [at], { written, name })];
  });
}
