'use client';
import { useState } from 'react';
import { Copy, Unlink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ConferenceState } from '@/domain/conference/conference';
import { leaveSittingAction, shareChairAction } from '@/gate/setup/sitting.actions';
import type { SittingView } from '@/gate/setup/sitting.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useToast } from '@/ui/toast';
import { ActionRefusal } from './action-refusal';
import { useWhen } from './conference-when';
import { useListAction } from './use-list-action';

/** What is done to the whole sitting: hour, chair and secretary copied once; this conference taken out of it. */
export function SittingActions({ view: { conference, lines, mayLeave } }: { view: SittingView }) {
  const t = useTranslations('sitting');
  const when = useWhen();
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, run } = useListAction();
  const [asks, setAsks] = useState<'share' | 'leave' | null>(null);
  const { id, startsAt, chairName, secretaryName } = conference;
  const isPrepared = (state: ConferenceState) => state === 'draft' || state === 'convened';
  const mayShare = lines.some((line) => line.id !== id && isPrepared(line.state));

  async function share() {
    const shared = await run(shareChairAction(id, {}));
    setAsks(null);
    if (!shared) return;
    const { count } = shared;
    const message = count === 0 ? t('sharedNone') : t('shared', { count: formatCount(count) });
    toast({ tone: 'ok', message });
  }

  async function leave() {
    const left = await run(leaveSittingAction(id, {}));
    setAsks(null);
    if (left) toast({ tone: 'ok', message: t('left') });
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <ActionRefusal refusal={refusal} />
      <div className="flex flex-wrap gap-2.5">
        {mayShare && (
          <Button icon={<Copy aria-hidden />} onClick={() => setAsks('share')}>
            {t('share')}
          </Button>
        )}
        {mayLeave && (
          <Button variant="quiet" icon={<Unlink aria-hidden />} onClick={() => setAsks('leave')}>
            {t('leave')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asks !== null}
        onOpenChange={(isOpen) => !isOpen && setAsks(null)}
        busy={busy}
        busyLabel={asks === 'leave' ? t('leaving') : t('sharing')}
        title={asks === 'leave' ? t('leaveAsk') : t('shareAsk')}
        confirmLabel={asks === 'leave' ? t('leave') : t('share')}
        cancelLabel={common('cancel')}
        onConfirm={() => void (asks === 'leave' ? leave() : share())}
      >
        {asks === 'leave'
          ? t('leaveText')
          : t('shareText', {
              time: when.time(startsAt),
              chair: chairName || common('missing'),
              secretary: secretaryName || common('missing'),
            })}
      </ConfirmDialog>
    </div>
  );
}
