'use client';
import { useState } from 'react';
import { Hand } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { counterCount } from '@/domain/paper-count/double-entry';
import { leavePaperCountAction, savePaperDraftAction } from '@/gate/paper-count/paper.actions';
import type { PaperFormView } from '@/gate/paper-count/paper.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FactList } from '@/ui/fact-list';
import { Note } from '@/ui/note';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';
import type { PaperFormProps } from './paper-screen';

/** Who counts this pile, and how far they are; nothing of what they found. */
export function PaperCounters({ view, entry }: PaperFormProps) {
  const t = useTranslations('paper.count');
  const common = useTranslations('common');
  const { conference, me } = view;
  const { form, own, mayBegin, standing } = entry;
  const begin = useStepAction(() => savePaperDraftAction(conference.id, { formId: form.id, figures: {} }));
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = useStepAction(
    () => leavePaperCountAction(conference.id, { formId: form.id }),
    () => setIsLeaving(false),
  );
  if (!hasReached(conference, 'sealed')) return <Note tone="info">{t('afterSealing')}</Note>;
  const mayLeave = own !== null && !own.isHandedIn && conference.state === 'sealed';
  return (
    <Card
      title={t('title')}
      actions={
        mayLeave && (
          <Button variant="quiet" onClick={() => setIsLeaving(true)}>
            {t('leave')}
          </Button>
        )
      }
    >
      <FactList numeric={false} facts={counterFacts(entry, t)} />
      <p className="mt-3 text-ink-2">{stageWords(entry, t)}</p>
      {me !== null && mayBegin && conference.state === 'sealed' && standing.stage !== 'confirmed' && (
        <div className="mt-3">
          <Button
            variant={entry.stock.issued === 0 ? 'secondary' : 'primary'}
            icon={<Hand aria-hidden />}
            busy={begin.isBusy}
            busyLabel={t('beginning')}
            onClick={begin.submit}
          >
            {t('begin')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={begin.refusal} className="mt-3" />
      <ConfirmDialog
        open={isLeaving}
        onOpenChange={setIsLeaving}
        title={t('leaveTitle')}
        confirmLabel={t('leaveConfirm')}
        cancelLabel={common('cancel')}
        danger
        busy={leave.isBusy}
        busyLabel={t('leaving')}
        onConfirm={leave.submit}
      >
        <p>{t('leaveText')}</p>
        <RefusalNote refusal={leave.refusal} className="mt-4" />
      </ConfirmDialog>
    </Card>
  );
}

type Translate = ReturnType<typeof useTranslations<'paper.count'>>;

function counterFacts({ counters }: PaperFormView, t: Translate) {
  if (counters.length === 0) return [{ term: t('counters'), value: <Chip tone="idle">{t('free')}</Chip> }];
  return counters.map(({ name, isHandedIn }) => ({
    term: name,
    value: <Chip tone={isHandedIn ? 'ok' : 'now'}>{t(isHandedIn ? 'handedIn' : 'counting')}</Chip>,
  }));
}

function stageWords({ standing, own, counters, stock }: PaperFormView, t: Translate): string {
  if (counters.length === 0) return stock.issued === 0 ? t('nothing') : t('beginText');
  if (standing.stage !== 'counting') return '';
  if (own?.isHandedIn) return t('waitOther');
  return counters.length < counterCount ? t('beginText') : t('waitBoth');
}
