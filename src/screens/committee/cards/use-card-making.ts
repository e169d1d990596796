'use client';
import { useEffect, useRef, useState } from 'react';
import { freezeCardsAction } from '@/gate/committee/committee.actions';
import type { ConferenceId, BallotFormId } from '@/domain/kernel/ids';
import { askServer } from '../../hall/ask-server';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';
import { keepCards, keptCards } from '../kept-cards';
import { nextInMaking, type CardMaking, type CardMakingEvent } from './card-making';
import type { CardSheetFacts } from './card-sheet';
import type { CardsOrder, CardsReport } from './cards.worker';

type Form = {
  conferenceId: ConferenceId;
  formId: BallotFormId;
  facts: CardSheetFacts;
  /** Then this browser votes with the cards itself: it keeps their codes. */
  isRehearsal: boolean;
};

/** Makes the cards of one form in this browser. They are frozen only after they are on paper and counted. */
export function useCardMaking({ conferenceId, formId, facts, isRehearsal }: Form) {
  const sentence = useRefusalSentence();
  const worker = useRef<Worker | null>(null);
  const address = useRef<string | null>(null);
  const [state, setState] = useState<CardMaking>({ kind: 'choosing' });
  useLeaveWarning(state.kind !== 'choosing' && state.kind !== 'failed');
  useEffect(() => () => forget(worker, address), []);

  const happen = (event: CardMakingEvent) => setState((before) => nextInMaking(before, event));

  function make(count: number) {
    forget(worker, address);
    worker.current = new Worker(new URL('./cards.worker.ts', import.meta.url), { type: 'module' });
    worker.current.onerror = () => happen({ kind: 'failed' });
    worker.current.onmessage = ({ data }: MessageEvent<CardsReport>) => hear(data);
    happen({ kind: 'started', count });
    const order: CardsOrder = { count, facts, keepsCodes: isRehearsal };
    worker.current.postMessage(order);
  }

  function hear(report: CardsReport) {
    if (report.kind !== 'made') return happen(report);
    const { pdf, publicCredentials, fingerprint, codes } = report;
    // With the worker go the codes: from here on they are in the file to print alone.
    forget(worker, address);
    address.current = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
    const count = publicCredentials.length;
    happen({
      kind: 'made',
      cards: { count, publicCredentials, fingerprint, address: address.current, codes },
    });
  }

  async function freeze() {
    if (state.kind !== 'made') return;
    happen({ kind: 'freezing' });
    const { publicCredentials } = state.cards;
    const frozen = await askServer(
      freezeCardsAction(conferenceId, { formId, publicCredentials: [...publicCredentials] }),
    );
    if (!frozen.ok)
      return happen({ kind: 'refused', answer: frozen.error.code, refusal: sentence(frozen.error) });
    if (isRehearsal) {
      const others = keptCards('rehearsal-cards', conferenceId);
      keepCards(
        'rehearsal-cards',
        conferenceId,
        new Map([...others, [facts.electionUuid, state.cards.codes]]),
      );
    }
    drop();
  }

  function drop() {
    forget(worker, address);
    happen({ kind: 'dropped' });
  }

  return { state, make, freeze: () => void freeze(), drop };
}

type Kept<T> = { current: T | null };

function forget(worker: Kept<Worker>, address: Kept<string>): void {
  worker.current?.terminate();
  worker.current = null;
  if (address.current !== null) URL.revokeObjectURL(address.current);
  address.current = null;
}
