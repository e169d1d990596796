'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHead } from '@/ui/page-head';
import { CeremonySteps } from './ceremony-steps';
import { CeremonyTurns } from './ceremony-turns';
import { CeremonyWork } from './ceremony-work';
import { SlipTurn } from './slip-turn';
import { ThresholdChoice } from './threshold-choice';
import { useCeremony, type Ceremony } from './use-ceremony';

/** Lễ tạo khóa on the committee's computer: the choice, then each member in turn, then the lock. */
export function CeremonyRoom({ view }: { view: ConsoleView }) {
  const t = useTranslations('ceremony.keys');
  const ceremony = useCeremony(view);
  const { stage } = ceremony.state;
  const isChoosing = stage.kind === 'choosing';
  return (
    <>
      <PageHead
        title={t('title')}
        lead={isChoosing ? t('leadBefore') : t('leadMaking')}
        actions={
          isChoosing ? (
            <Button variant="primary" onClick={ceremony.start}>
              {t('make')}
            </Button>
          ) : (
            <StopButton ceremony={ceremony} />
          )
        }
      />
      <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_minmax(0,21rem)]">
        <Middle view={view} ceremony={ceremony} />
        {isChoosing ? (
          <CeremonySteps members={view.members.length} />
        ) : (
          <CeremonyTurns members={view.members} state={ceremony.state} />
        )}
      </div>
    </>
  );
}

function Middle({ view, ceremony }: { view: ConsoleView; ceremony: Ceremony }) {
  const { stage } = ceremony.state;
  switch (stage.kind) {
    case 'choosing':
      return <ThresholdChoice state={ceremony.state} onChoose={ceremony.choose} />;
    case 'calling':
    case 'preparing':
    case 'showing':
    case 'proving': {
      const name = view.members[stage.member]?.fullName ?? '';
      return <SlipTurn key={stage.member} name={name} stage={stage} ceremony={ceremony} />;
    }
    case 'making':
    case 'locking':
    case 'not-locked':
    case 'failed':
      return <CeremonyWork key={stage.kind} stage={stage} ceremony={ceremony} />;
  }
}

function StopButton({ ceremony }: { ceremony: Ceremony }) {
  const t = useTranslations('ceremony.keys');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const { stage, mayBeLocked } = ceremony.state;
  if (stage.kind === 'locking' || stage.kind === 'failed') return null;
  return (
    <>
      <Button
        unavailable={mayBeLocked ? { reason: t('stopWaits') } : undefined}
        onClick={() => setIsOpen(true)}
      >
        {t('stop')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('stopTitle')}
        confirmLabel={t('stopConfirm')}
        cancelLabel={common('cancel')}
        danger
        onConfirm={() => {
          setIsOpen(false);
          ceremony.stop();
        }}
      >
        <p>{t('stopText')}</p>
      </ConfirmDialog>
    </>
  );
}
