import type { Columns } from './columns';
import { importFinding, type ImportFinding } from './import-finding';
import { matchGroups, splitGroups, type GroupMatch } from './match-groups';
import type { ReadRow } from './read-person';
import { fold, tidy } from './spelling';
import { namePlace } from './row-reader';

type HeadedRow = ReadRow & { heading: string | null };

type GroupSettings = {
  kind: 'voters' | 'subjects';
  header: { row: number; columns: Columns };
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
): { rows: readonly ReadRow[]; usesHeadings: boolean; findings: readonly ImportFinding[] } {
  if (settings.kind === 'subjects') return { rows, usesHeadings: false, findings: [] };
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
    findings: missingColumn(
      settings.header,
      written.filter(({ groups }) => groups.length === 0),
    ),
  };
}

/** One word for a sheet that has no column of groups at all, rather than one for each row. */
function missingColumn(
  { row, columns }: GroupSettings['header'],
  without: readonly unknown[],
): ImportFinding[] {
  if (columns.group !== undefined || without.length === 0) return [];
  const count = String(without.length);
  return [importFinding('group-column-missing', [namePlace(row, columns)], { count })];
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
    if (columns.group === undefined) return [];
    const suggestion = above.length > 0 ? above.join('; ') : null;
    return [importFinding('group-missing', [at], {}, suggestion)];
  }
  return found.flatMap(({ how, written, name }) => {
    if (how === 'same') return [];
    const code = how === 'without-marks' ? 'group-without-marks' : 'group-spelled-differently';
    return [importFinding(code, [at], { written, name })];
  });
}
