'use client';
import { useEffect, useRef, useState } from 'react';
import { openTestAction, prepareTestAction } from '@/gate/committee/committee.actions';
import { askServer } from '../../hall/ask-server';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';
import { keepCards } from '../kept-cards';
import type { MadeTestCards, TestCardsOrder } from './test-cards.worker';

/** Begins a test, or begins it again: written down on the server, cards made here, boxes opened. */
export function useTestStart(conferenceId: string, failed: string) {
  const sentence = useRefusalSentence();
  const worker = useRef<Worker | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  function makeCards(order: TestCardsOrder): Promise<readonly MadeTestCards[] | null> {
    worker.current?.terminate();
    const started = new Worker(new URL('./test-cards.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return new Promise((resolve) => {
      started.onerror = () => resolve(null);
      started.onmessage = ({ data }: MessageEvent<readonly MadeTestCards[]>) => resolve(data);
      started.postMessage(order);
    });
  }

  async function start(): Promise<string | null> {
    const prepared = await askServer(prepareTestAction(conferenceId, {}));
    if (!prepared.ok) return sentence(prepared.error);
    const made = await makeCards(prepared.value);
    if (!made) return failed;
    keepCards(
      'test-cards',
      conferenceId,
      new Map(made.map(({ electionUuid, codes }) => [electionUuid, codes])),
    );
    const forms = made.map(({ formId, publicCredentials }) => ({ formId, publicCredentials }));
    const opened = await askServer(openTestAction(conferenceId, { forms }));
    return opened.ok ? null : sentence(opened.error);
  }

  async function run(after?: () => void) {
    setIsBusy(true);
    const refused = await start();
    worker.current?.terminate();
    setRefusal(refused);
    setIsBusy(false);
    if (refused === null) after?.();
  }

  return { run: (after?: () => void) => void run(after), isBusy, refusal };
}
