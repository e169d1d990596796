'use client';
import { useEffect, useRef, useState } from 'react';
import { enterShareAction } from '@/gate/committee/committee.actions';
import type { OpeningView } from '@/gate/committee/console.loader';
import { askServer } from '../../hall/ask-server';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';
import type { SealedBox, SecretSource, ShareOrder, ShareReport } from './share.worker';

export type ShareEntryState =
  | { kind: 'idle' }
  | { kind: 'working'; done: number; of: number }
  | { kind: 'wrong-secret'; name: string }
  | { kind: 'wrong-passphrase' }
  | { kind: 'failed' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'accepted'; name: string };

export type Holder = OpeningView['holders'][number];

/** Turns a member's secret into the parts that open the sums. The secret goes to the worker and nowhere else. */
export function useShareEntry(conferenceId: string, opening: OpeningView) {
  const sentence = useRefusalSentence();
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<ShareEntryState>({ kind: 'idle' });
  useEffect(() => () => worker.current?.terminate(), []);

  function enter(holder: Holder, secret: SecretSource, onAccepted: () => void) {
    const boxes = sealedBoxes(opening);
    worker.current?.terminate();
    worker.current = new Worker(new URL('./share.worker.ts', import.meta.url), { type: 'module' });
    worker.current.onerror = () => end({ kind: 'failed' });
    worker.current.onmessage = ({ data }: MessageEvent<ShareReport>) => void hear(data);
    setState({ kind: 'working', done: 0, of: boxes.length });
    const { member, encryptedShare, name } = holder;
    const order: ShareOrder = { member, encryptedShare, secret, boxes };
    worker.current.postMessage(order);

    async function hear(report: ShareReport) {
      if (report.kind === 'working') return setState(report);
      if (report.kind === 'wrong-passphrase') return end(report);
      if (report.kind === 'wrong-secret') return end({ kind: 'wrong-secret', name });
      const sent = await askServer(
        enterShareAction(conferenceId, { member, decryptions: report.decryptions }),
      );
      if (!sent.ok) return end({ kind: 'refused', sentence: sentence(sent.error) });
      onAccepted();
      end({ kind: 'accepted', name });
    }
  }

  function end(next: ShareEntryState) {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  }

  return { state, enter, forget: () => setState({ kind: 'idle' }) };
}

function sealedBoxes({ boxes }: OpeningView): SealedBox[] {
  return boxes.flatMap(({ boxId, election, trustees, encryptedTally, countedBallots }) =>
    encryptedTally === null ? [] : [{ boxId, election, trustees, encryptedTally, countedBallots }],
  );
}
