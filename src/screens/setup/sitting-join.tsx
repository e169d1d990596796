'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { joinSittingAction } from '@/gate/setup/sitting.actions';
import type { SittingView } from '@/gate/setup/sitting.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { useToast } from '@/ui/toast';
import { ActionRefusal } from './action-refusal';
import { useWhen } from './conference-when';
import { TickList } from './tick-list';
import { useListAction } from './use-list-action';

/** Which conferences of the same unit, day and place are to sit with this one. */
export function SittingJoin({ view: { conference, lines, beside } }: { view: SittingView }) {
  const t = useTranslations('sitting');
  const when = useWhen();
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, run } = useListAction();
  const [wanted, setWanted] = useState<readonly string[]>(() => beside.map(({ id }) => id));
  const chosen = wanted.filter((id) => beside.some((one) => one.id === id));

  async function join() {
    if (await run(joinSittingAction(conference.id, { conferenceIds: [...chosen] })))
      toast({ tone: 'ok', message: t('joined') });
  }

  if (beside.length === 0)
    return (
      lines.length === 1 && (
        <EmptyState
          title={t('none')}
          text={t('noneText')}
          actions={<LinkButton href={`/conferences/${conference.id}/details`}>{t('details')}</LinkButton>}
        />
      )
    );
  return (
    <Card title={t('beside')}>
      <div className="flex flex-col items-start gap-3">
        <ActionRefusal refusal={refusal} />
        <TickList
          legend={t('besideLead')}
          options={beside.map(({ id, name, startsAt, state }) => ({
            id,
            label: name,
            note: t('line', { time: when.time(startsAt), state: common(`state.${state}`) }),
          }))}
          chosen={chosen}
          onChange={setWanted}
        />
        <Button
          variant="primary"
          busy={busy}
          busyLabel={t('joining')}
          unavailable={chosen.length === 0 ? { reason: t('choose') } : undefined}
          onClick={() => void join()}
        >
          {t('join')}
        </Button>
      </div>
    </Card>
  );
}
