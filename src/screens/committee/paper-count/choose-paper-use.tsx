'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { paperUses, type PaperUse } from '@/domain/paper-count/paper-use';
import { choosePaperUseAction } from '@/gate/paper-count/paper.actions';
import type { PaperView } from '@/gate/paper-count/paper.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LiveRegion } from '@/ui/live-region';
import { RadioGroup } from '@/ui/radio-group';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';

/** Hình thức bỏ phiếu: chosen by the committee until the vote opens, then shown. */
export function ChoosePaperUse({ view }: { view: PaperView }) {
  const t = useTranslations('paper.use');
  const { conference, use, me } = view;
  const [chosen, setChosen] = useState<PaperUse>(use);
  const [isSaved, setIsSaved] = useState(false);
  const { submit, isBusy, refusal } = useStepAction(
    () => choosePaperUseAction(conference.id, { use: chosen }),
    () => setIsSaved(true),
  );
  if (conference.state !== 'in-session' || me === null)
    return (
      <Card title={t('title')}>
        <p className="font-medium">{t(use)}</p>
        {conference.state !== 'in-session' && <p className="text-note text-ink-2">{t('settled')}</p>}
      </Card>
    );
  const choose = (value: string) => {
    setIsSaved(false);
    setChosen(paperUses.find((one) => one === value) ?? use);
  };
  return (
    <Card title={t('title')}>
      <RadioGroup
        legend={t('title')}
        legendHidden
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        options={paperUses.map((one) => ({ value: one, label: t(one), hint: t(`${one}Hint`) }))}
      />
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <Button
          variant={chosen === use ? 'secondary' : 'primary'}
          busy={isBusy}
          busyLabel={t('saving')}
          onClick={submit}
        >
          {t('save')}
        </Button>
        <LiveRegion shown>{isSaved && chosen === use ? t('saved') : ''}</LiveRegion>
      </div>
      <RefusalNote refusal={refusal} className="mt-3" />
    </Card>
  );
}
