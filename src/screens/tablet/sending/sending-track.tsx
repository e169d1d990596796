'use client';
import { Track, type TrackStep } from '@/ui/track';
import { TriangleAlert, Upload } from 'lucide-react';
import { useTabletWords } from '../tablet-words';

export type SendingPlace = 'sealing' | 'sending' | 'stopped' | 'recorded';

const states: Record<SendingPlace, readonly [TrackStep['state'], TrackStep['state'], TrackStep['state']]> = {
  sealing: ['current', 'ahead', 'ahead'],
  sending: ['done', 'current', 'ahead'],
  stopped: ['done', 'stopped', 'ahead'],
  recorded: ['done', 'done', 'done'],
};

/** The ballot's way in three steps: sealed, sent, recorded. */
export function SendingTrack({ place }: { place: SendingPlace }) {
  const words = useTabletWords();
  const labels = [words.sending.sealStep, words.sending.sendStep, words.sending.recordStep];
  const steps = labels.map((label, index): TrackStep => {
    const state = states[place][index] ?? 'ahead';
    return { label, state, stateLabel: words.sending[state], icon: iconOf(index, state) };
  });
  return <Track label={words.sending.steps} steps={steps} />;
}

function iconOf(step: number, state: TrackStep['state']) {
  if (step !== 1) return undefined;
  if (state === 'current') return <Upload aria-hidden />;
  return state === 'stopped' ? <TriangleAlert aria-hidden /> : undefined;
}
