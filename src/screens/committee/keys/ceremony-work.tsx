'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import type { CeremonyStage } from './ceremony-stage';
import { FocusedTitle } from './focused-title';
import type { Ceremony } from './use-ceremony';

type Props = {
  stage: Extract<CeremonyStage, { kind: 'making' | 'locking' | 'not-locked' | 'failed' }>;
  ceremony: Ceremony;
};

/** The parts of the ceremony in which nobody's secret is on the screen. */
export function CeremonyWork({ stage, ceremony }: Props) {
  const t = useTranslations('ceremony.keys');
  switch (stage.kind) {
    case 'making': {
      const progress = t('progress', { done: formatCount(stage.done), of: formatCount(stage.of) });
      return (
        <Card title={<FocusedTitle>{t('making')}</FocusedTitle>}>
          <p className="mb-3 text-ink-2">{t('makingText')}</p>
          <ProgressBar value={stage.done} max={stage.of} label={progress} />
          <p className="mt-2 text-note text-ink-2">{progress}</p>
        </Card>
      );
    }
    case 'locking':
      return (
        <Card title={<FocusedTitle>{t('locking')}</FocusedTitle>}>
          <LiveRegion shown>{t('lockingText')}</LiveRegion>
        </Card>
      );
    case 'not-locked': {
      const { mayBeLocked } = ceremony.state;
      return (
        <Card title={<FocusedTitle>{t(mayBeLocked ? 'maybeLocked' : 'notLocked')}</FocusedTitle>} tone="bad">
          <Note tone="bad" role="alert">
            {ceremony.refusal}
          </Note>
          <p className="my-3">{t(mayBeLocked ? 'maybeLockedText' : 'notLockedText')}</p>
          <Button variant="primary" onClick={ceremony.lockAgain}>
            {t('retry')}
          </Button>
        </Card>
      );
    }
    case 'failed':
      return (
        <Card title={<FocusedTitle>{t('failed')}</FocusedTitle>} tone="bad">
          <p className="mb-3">{t('failedText')}</p>
          <Button variant="primary" onClick={ceremony.stop}>
            {t('again')}
          </Button>
        </Card>
      );
  }
}
