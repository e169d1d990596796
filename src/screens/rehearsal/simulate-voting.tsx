'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Dices } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import { keptCards } from '../committee/kept-cards';
import { useLeaveWarning } from '../hall/use-leave-warning';
import { castSimulated, type SimulationEnd } from './cast-simulated';

type Progress = { done: number; of: number };

/** Bỏ phiếu mô phỏng: fills the boxes of a rehearsal up to those present, from the browser that made the cards. */
export function SimulateVoting({ view }: { view: ConsoleView }) {
  const t = useTranslations('rehearsal.simulate');
  const { progress, end, start, stop } = useSimulation(view);
  const hasCards = useCardsAtHand(view);
  const missing = missingIn(view);
  return (
    <Card title={t('title')}>
      {progress ? (
        <div role="status">
          <p className="mb-2 font-semibold">{t('progress', words(progress))}</p>
          <ProgressBar value={progress.done} max={progress.of} label={t('title')} />
          <Button className="mt-3" onClick={stop}>
            {t('stop')}
          </Button>
        </div>
      ) : missing === 0 ? (
        <p>{t('all')}</p>
      ) : hasCards ? (
        <>
          <p className="mb-3 text-ink-2">{t('text', { count: formatCount(missing) })}</p>
          <Button icon={<Dices aria-hidden />} onClick={start}>
            {t('label', { count: formatCount(missing) })}
          </Button>
        </>
      ) : (
        <p>{t('lost')}</p>
      )}
      <End end={progress ? null : end} />
    </Card>
  );
}

function End({ end }: { end: SimulationEnd | null }) {
  const t = useTranslations('rehearsal.simulate');
  if (end === null || end === 'done') return null;
  const sentences = { failed: t('failed'), 'not-admitted': t('notAdmitted'), short: t('short') };
  return (
    <Note tone="bad" role="alert" className="mt-3">
      {sentences[end]}
    </Note>
  );
}

function useSimulation(view: ConsoleView) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [end, setEnd] = useState<SimulationEnd | null>(null);
  const isStopped = useRef(false);
  useLeaveWarning(progress !== null);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  async function start() {
    isStopped.current = false;
    setProgress({ done: 0, of: missingIn(view) });
    const ended = await castSimulated({
      conferenceId: view.conference.id,
      boxes: boxesToFill(view),
      onCast: () => setProgress((now) => now && { ...now, done: now.done + 1 }),
      isStopped: () => isStopped.current,
    });
    setEnd(ended);
    setProgress(null);
  }

  return { progress, end, start: () => void start(), stop: () => (isStopped.current = true) };
}

function boxesToFill({ conference, forms }: ConsoleView) {
  const kept = keptCards('rehearsal-cards', conference.id);
  return forms.flatMap(({ box, presentCount }) =>
    box
      ? [
          {
            electionUuid: box.electionUuid,
            codes: kept.get(box.electionUuid) ?? [],
            missing: Math.max(presentCount - box.ballotCount, 0),
          },
        ]
      : [],
  );
}

function missingIn({ forms }: ConsoleView): number {
  return forms.reduce(
    (sum, { box, presentCount }) => sum + Math.max(presentCount - (box?.ballotCount ?? 0), 0),
    0,
  );
}

/** False where another computer, or another tab, made the cards. */
function useCardsAtHand(view: ConsoleView): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => boxesToFill(view).some(({ codes }) => codes.length > 0),
    () => true,
  );
}

function words({ done, of }: Progress) {
  return { done: formatCount(done), of: formatCount(of) };
}
