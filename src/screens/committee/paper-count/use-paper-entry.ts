'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { figureKeys, type FigureKey, type PaperFigures } from '@/domain/paper-count/paper-figures';
import type { Entered } from '@/domain/tally/check-count';
import { handInPaperAction, savePaperDraftAction } from '@/gate/paper-count/paper.actions';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useStepAction } from '../use-step-action';
import type { PaperFormProps } from './paper-screen';
import { shownCount, typedCount } from './typed-count';

type Typed = Partial<Record<FigureKey, string>>;

/** A draft is kept when nobody has typed for so long, in milliseconds. */
const pause = 500;

/** What a counter types, kept as a draft by itself: a reload loses nothing. */
export function usePaperEntry({ view, entry }: PaperFormProps, stored: PaperFigures) {
  const keys = figureKeys(entry.subjects.map(({ id }) => id));
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(keys.map((key) => [key, shownCount(stored[key])])),
  );
  const [kept, setKept] = useState(typed);
  const figures = Object.fromEntries(
    keys.map((key): [FigureKey, Entered] => [key, typedCount(typed[key] ?? '') ?? null]),
  );
  const isChanged = keys.some((key) => typed[key] !== kept[key]);
  useLeaveWarning(isChanged);
  const command = { formId: entry.form.id, figures };
  const draft = useStepAction(
    () => savePaperDraftAction(view.conference.id, command),
    () => setKept(typed),
  );
  const keep = useEffectEvent(draft.submit);
  const isWaiting = isChanged && !draft.isBusy && draft.refusal === null;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => keep(), pause);
    return () => clearTimeout(timer);
  }, [isWaiting, typed]);
  const handIn = useStepAction(() => handInPaperAction(view.conference.id, command));
  return {
    figures,
    typed: (key: FigureKey) => typed[key] ?? '',
    isWrong: (key: FigureKey) => typedCount(typed[key] ?? '') === undefined,
    type: (key: FigureKey, text: string) => {
      draft.forget();
      setTyped((before) => ({ ...before, [key]: text }));
    },
    isKept: !isChanged,
    draft,
    handIn,
  };
}

export type PaperEntryState = ReturnType<typeof usePaperEntry>;
