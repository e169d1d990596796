'use client';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { ListAgainst, ListRead } from '@/domain/importing/read-list';
import { freshDraft, takenTo, type Draft } from './import-draft';
import type { ImportJob, ListNow } from './import-job';
import type { ReadingStep } from './read-sheet.worker';
import { sheetReader, type ReadingProblem, type SheetReader } from './sheet-reader';

export type ImportStage =
  | { at: 'choose'; problem: ReadingProblem | null }
  | { at: 'reading'; name: string; step: ReadingStep }
  | { at: 'preview'; draft: Draft; read: ListRead; problem: ReadingProblem | null };

/**
 * Which file is open, and what was read from it. Reading happens in a worker; a draft is shown together with what was
 * read of an earlier one until the new reading is there.
 */
export function useImport({ list: firstList, defaultSuperior }: ImportJob) {
  const [stage, setStage] = useState<ImportStage>({ at: 'choose', problem: null });
  const [ownList, setList] = useState(firstList);
  const [isReading, setReading] = useState(false);
  // Until a file is open the page's own list counts: another save, or an undoing, may have made it newer.
  const list = stage.at !== 'preview' && firstList.version >= ownList.version ? firstList : ownList;
  const reader = useRef<SheetReader | null>(null);
  useEffect(() => () => reader.current?.stop(), []);

  /** Opens a file; over a draft it is the same list, saved again since, and a file that cannot be read leaves it be. */
  async function open(file: File, draft: Draft | null = null) {
    const before = stage;
    setStage({ at: 'reading', name: file.name, step: 'opening' });
    const reading = (reader.current ??= sheetReader());
    const opened = await reading.open({ file, against: list }, (step) =>
      setStage({ at: 'reading', name: file.name, step }),
    );
    if (!opened) return;
    if (!opened.ok) {
      setStage(
        before.at === 'preview' && draft
          ? { ...before, problem: opened.error }
          : { at: 'choose', problem: opened.error },
      );
      return;
    }
    const next = draft
      ? takenTo(draft, file.name, opened.value)
      : freshDraft(file.name, opened.value, defaultSuperior);
    setList(list);
    const read = await reading.read(orderOf(next, list));
    if (read) startTransition(() => setStage({ at: 'preview', draft: next, read, problem: null }));
  }

  async function readAgain(draft: Draft, against: ListAgainst) {
    setReading(true);
    const read = await reader.current?.read(orderOf(draft, against));
    // Null: a later change asked again and will be answered.
    if (!read) return;
    startTransition(() => {
      setReading(false);
      setStage((now) => (now.at === 'preview' ? { ...now, read } : now));
    });
  }

  /** Changes the draft; whatever bears on the reading is read again. `against`: the list as it is from now on. */
  function change(changes: Partial<Draft>, against: ListNow = list) {
    if (stage.at !== 'preview') return;
    const draft = { ...stage.draft, ...changes };
    setStage({ ...stage, draft });
    setList(against);
    const isOnlySeen = against === list && Object.keys(changes).every((key) => key === 'seen');
    if (!isOnlySeen) void readAgain(draft, against);
  }

  function forget() {
    reader.current?.stop();
    reader.current = null;
    setReading(false);
    setStage({ at: 'choose', problem: null });
  }

  return { stage, list, isReading, open, change, forget };
}

function orderOf(draft: Draft, against: ListAgainst) {
  const { sheetIndex, edits, imported, header, mode, capitals, leavesOutHidden } = draft;
  const { defaultGroup, defaultSuperior, keptApart } = draft;
  const settings = { header, mode, capitals, leavesOutHidden, defaultGroup, defaultSuperior, keptApart };
  return { sheetIndex, against, settings, edits, imported };
}
