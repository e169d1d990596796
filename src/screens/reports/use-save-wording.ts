'use client';
import { useState, useTransition } from 'react';
import { saveWordingAction } from '@/gate/reporting/wording.actions';
import type { ParagraphView, WordingView } from '@/gate/reporting/wording.loader';
import { askServer } from '../hall/ask-server';
import type { Refusal } from '../hall/use-refusal-sentence';

/** What somebody else has saved in the meantime; `text` null: put back. */
export type Meanwhile = { by: string; text: string | null };

/** Saves one paragraph. After somebody else's save the next one goes over it, knowingly. */
export function useSaveWording(
  { conference, document }: Pick<WordingView, 'conference' | 'document'>,
  paragraph: Pick<ParagraphView, 'key' | 'version'>,
) {
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [meanwhile, setMeanwhile] = useState<(Meanwhile & { version: number }) | null>(null);
  const { key } = paragraph;
  const version = Math.max(paragraph.version, meanwhile?.version ?? 0);

  function save(typed: string | null, onSaved: () => void) {
    start(async () => {
      const answer = await askServer(saveWordingAction(conference.id, { document, key, typed, version }));
      if (answer.ok) return onSaved();
      const { error } = answer;
      if (error.code !== 'changed-by-someone-else') return setRefusal(error);
      setRefusal(null);
      setMeanwhile({ by: error.by, ...error.saved });
    });
  }

  return { save, isBusy, refusal, meanwhile };
}
