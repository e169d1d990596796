'use client';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { WholeReason } from '@/domain/paper-count/paper-figures';
import { figuresOfSheets, type SheetLine } from '@/domain/paper-count/sheets';
import { handInPaperAction } from '@/gate/paper-count/paper.actions';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useStepAction } from '../use-step-action';
import type { PaperFormProps } from './paper-screen';
import * as sheets from './sheet-count';
import { forgetSheets, keepSheets, keptSheets } from './sheet-memory';

/** Sheets as one member enters them: in this tab alone until their sums are handed in. */
export function useSheetCount({ view, entry }: PaperFormProps) {
  const ids = entry.subjects.map(({ id }) => id);
  const place = { formId: entry.form.id, memberId: view.me ?? '' };
  const [count, setCount] = useState(() => sheets.countSheets(ids.length, keptSheets(place, ids.length)));
  const figures = figuresOfSheets(ids, count.sheets);
  const isUnderWay = sheets.isUnderWay(count);
  useLeaveWarning(count.sheets.length > 0 || isUnderWay);
  const handIn = useStepAction(
    () => handInPaperAction(view.conference.id, { formId: entry.form.id, figures }),
    () => forgetSheets(entry.form.id),
  );
  const go = (next: sheets.SheetCount) => {
    if (next.sheets !== count.sheets) keepSheets(place, next.sheets);
    // The next line is on the screen before the next key is pressed.
    flushSync(() => setCount(next));
    return next;
  };
  return {
    count,
    figures,
    isUnderWay,
    handIn,
    ...sheets.sheetInHand(count),
    mark: (row: number, line: SheetLine) => go(sheets.markLine(count, row, line)),
    markWhole: (fault: WholeReason | null) => go(sheets.markWhole(count, fault)),
    layDown: () => go(sheets.layDown(count)),
    takeUp: (at: number) => go(sheets.takeUp(count, at)),
    putBack: () => go(sheets.putBack(count)),
    takeOut: () => go(sheets.takeOut(count)),
  };
}

export type SheetCounting = ReturnType<typeof useSheetCount>;
