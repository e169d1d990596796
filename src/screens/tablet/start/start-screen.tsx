'use client';
import { useEffect } from 'react';
import { Lock } from 'lucide-react';
import { TabletFootSpace, TabletShell } from '@/ui/tablet-shell';
import { cardFromScan, type HeldOutCard } from '../open-card';
import type { TabletFrame } from '../tablet-frame';
import { useTabletWords } from '../tablet-words';
import type { StartNotice } from '../voting-session';
import { CodePanel } from './code-panel';
import { ScanPanel } from './scan-panel';
import { useCardCamera } from './use-card-camera';

type StartScreenProps = {
  frame: TabletFrame;
  notice: StartNotice | null;
  checking: boolean;
  onCard: (card: HeldOutCard) => void;
  onNotice: (notice: StartNotice) => void;
  /** Whether there is a camera, once that is known. */
  onCamera: (hasCamera: boolean) => void;
};

/** Where each voter begins: with a card, by its QR or by its code. */
export function StartScreen({ frame, notice, checking, onCard, onNotice, onCamera }: StartScreenProps) {
  const words = useTabletWords();
  const camera = useCardCamera(scan);
  const hasCamera = camera.state !== 'none';
  useEffect(() => onCamera(hasCamera), [hasCamera, onCamera]);

  function scan(text: string) {
    if (checking) return;
    const card = cardFromScan(text);
    if (typeof card === 'string') onNotice(card);
    else onCard(card);
  }

  return (
    <TabletShell
      {...frame}
      foot={
        <>
          <Lock aria-hidden className="size-6 shrink-0 max-tablet:hidden" />
          <span className="max-tablet:hidden">{words.start.drawn}</span>
          <TabletFootSpace />
          <span>{words.start.paper}</span>
        </>
      }
    >
      <div className="grid flex-1 content-start desk:grid-cols-[29.375rem_1fr] desk:content-stretch">
        <ScanPanel notice={notice} camera={camera} />
        <CodePanel
          alone={!hasCamera}
          checking={checking}
          onCode={(code) => onCard({ code, boxUuid: null })}
          onScan={scan}
        />
      </div>
    </TabletShell>
  );
}
