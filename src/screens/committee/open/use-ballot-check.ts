'use client';
import { useEffect, useRef, useState } from 'react';
import { checkSealedBallotsAction } from '@/gate/committee/committee.actions';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import { askServer } from '../../hall/ask-server';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';

type Counts = Pick<OpeningProgress, 'checked' | 'total' | 'refused'>;

/** Checks the sealed ballots a few at a time until none is left. Leaving the page stops it; nothing is lost. */
export function useBallotCheck(conferenceId: string, known: Counts) {
  const sentence = useRefusalSentence();
  const isHere = useRef(true);
  const [counts, setCounts] = useState<Counts>(known);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  async function run() {
    setIsBusy(true);
    setRefusal(null);
    while (isHere.current) {
      const answer = await askServer(checkSealedBallotsAction(conferenceId, {}));
      if (!answer.ok) {
        setRefusal(sentence(answer.error));
        break;
      }
      setCounts(answer.value);
      if (answer.value.checked === answer.value.total) break;
    }
    setIsBusy(false);
  }

  const shown = known.checked > counts.checked ? known : counts;
  return { counts: shown, isBusy, refusal, run: () => void run() };
}
