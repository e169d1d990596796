import { fold, hasMarks, tidy } from './spelling';

/** How a group was written, and which group that is. */
export type GroupMatch = {
  written: string;
  name: string;
  how: 'same' | 'without-marks' | 'spelled-differently';
};

/**
 * Settles one spelling for each thành phần: that of the conference, else the one with marks that is written most
 * often in the sheet. Case and spacing alone make no difference; marks do, and are reported.
 */
export function matchGroups(
  written: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, GroupMatch> {
  const chosen = new Map<string, string>();
  for (const name of [...known, ...byWeight(written)]) {
    const key = fold(name);
    if (!chosen.has(key)) chosen.set(key, tidy(name));
  }
  return new Map(
    [...new Set(written)].map((text) => {
      const name = chosen.get(fold(text)) ?? tidy(text);
      return [text, { written: text, name, how: difference(text, name) }];
    }),
  );
}

/** Several groups in one cell stand apart by ";"; a line break parts them only where each line is a group by itself. */
export function splitGroups(raw: string, known: ReadonlySet<string>): readonly string[] {
  const parts = raw.split(';').flatMap((part) => {
    const lines = part
      .split(/[\r\n]+/)
      .map(tidy)
      .filter(Boolean);
    return lines.length > 1 && lines.every((line) => known.has(fold(line))) ? lines : [tidy(part)];
  });
  return [...new Set(parts.filter(Boolean))];
}

function byWeight(written: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of written) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([one, ones], [other, others]) => Number(hasMarks(other)) - Number(hasMarks(one)) || others - ones)
    .map(([text]) => text);
}

function difference(written: string, name: string): GroupMatch['how'] {
  if (written.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi')) return 'same';
  return hasMarks(written) ? 'spelled-differently' : 'without-marks';
}
