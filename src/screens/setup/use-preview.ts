'use client';
import { useMemo, useState } from 'react';
import { headerShape } from '@/domain/importing/column-choice';
import { draftRows, placeKey } from '@/domain/importing/draft-rows';
import type { ImportFinding } from '@/domain/importing/import-finding';
import type { ListRead } from '@/domain/importing/read-list';
import type { Draft } from './import-draft';
import type { ImportJob, ListNow } from './import-job';
import { useListAction } from './use-list-action';

export type Placed = ImportFinding & { number: number; key: string; isSeen: boolean };

type Shown = {
  draft: Draft;
  read: ListRead;
  list: ListNow;
  isReading: boolean;
  change: (change: Partial<Draft>, list?: ListNow) => void;
};

/** What was read of the draft, ready to be looked at, and the saving of what can be imported. */
export function usePreview(job: ImportJob, { draft, read, list, isReading, change }: Shown) {
  const { busy, refusal, run } = useListAction();
  const [done, setDone] = useState<{ rows: number; kept: number } | null>(null);
  const { sheets, sheetIndex, edits, imported } = draft;
  const rows = useMemo(
    () => draftRows(sheets[sheetIndex]?.rows ?? [], edits, imported),
    [sheets, sheetIndex, edits, imported],
  );
  const findings = useMemo(() => placed(read.findings, draft.seen), [read.findings, draft.seen]);
  const readyRows = read.entryRows.length - read.keptBack.length;

  async function commit(): Promise<boolean> {
    const { mode, fileName, header, hasOwnColumns } = draft;
    const sheet = sheets[sheetIndex];
    const choice =
      hasOwnColumns && sheet ? { shape: headerShape(sheet, header.row), columns: header.columns } : null;
    const isChoice = choice !== null && choice.shape !== '';
    // What an earlier import saved is no answer to this one.
    setDone(null);
    const saved = await run(
      job.commit({ version: list.version, mode, file: fileName, read, choice: isChoice ? choice : null }),
    );
    if (!saved) return false;
    setDone({ rows: readyRows, kept: read.keptBack.length });
    const taken = new Set([...imported, ...read.ready.flatMap((entry) => entry.rows)]);
    change({ imported: taken, mode: 'append' }, saved);
    return true;
  }

  return {
    rows,
    read,
    findings,
    readyRows,
    // Units are never replaced as a whole: those that no sheet names stay.
    listedCount: list.kind === 'units' ? 0 : list.listed.length,
    busy: busy || isReading,
    isReading,
    refusal,
    done,
    commit,
  };
}

export type Preview = ReturnType<typeof usePreview>;

function placed(findings: readonly ImportFinding[], seen: ReadonlySet<string>): Placed[] {
  return findings.map((finding, index) => {
    const key = `${finding.code} ${placeKey(finding)} ${finding.values.written ?? ''}`;
    return { ...finding, number: index + 1, key, isSeen: seen.has(key) };
  });
}
