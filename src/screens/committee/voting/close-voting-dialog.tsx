'use client';
import { useTranslations } from 'use-intl';
import { closeVotingAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import type { TabletsView } from '@/gate/tablets/tablets.loader';
import { formatCount } from '@/lib/text/number';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { RefusalNote } from '../../hall/refusal-notes';
import { SecondMemberFields, useSecondMember } from '../second-member';
import { useStepAction } from '../use-step-action';
import { ballotsIn, expectedBallots, tabletsSilent, tabletsWithUnsent } from './voting-readiness';

/** Sealing writes every ballot anew: with many of them the answer takes its time. */
const patienceMs = 60_000;

type Props = {
  view: ConsoleView;
  tablets: TabletsView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Ends voting: says what is in the box and what is missing before anything is sealed. */
export function CloseVotingDialog({ view, tablets, open, onOpenChange }: Props) {
  const t = useTranslations('committee.voting');
  const common = useTranslations('common');
  const second = useSecondMember();
  const close = () => {
    second.forget();
    onOpenChange(false);
  };
  const { submit, isBusy, refusal } = useStepAction(
    () => closeVotingAction(view.conference.id, { second: second.entered }),
    close,
    patienceMs,
  );
  const isOnPaper = view.paper.use === 'alone';
  const count = ballotsIn(view);
  const missing = expectedBallots(view) - count;
  const unsent = tabletsWithUnsent(tablets);
  const silent = tabletsSilent(tablets);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : close())}
      title={t('closeTitle')}
      confirmLabel={t('closeConfirm')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('closing')}
      onConfirm={() => second.ask() && submit()}
    >
      <p>
        {isOnPaper
          ? t('closeTextOnPaper')
          : t('closeText', { count: formatCount(count), present: formatCount(view.present) })}
      </p>
      {!isOnPaper && unsent.length + silent.length > 0 && (
        <div className="mt-4">
          <Note tone="bad">
            <div className="flex flex-col gap-2">
              {unsent.length > 0 && <p>{t('closeUnsent', { names: unsent.join(', ') })}</p>}
              {silent.length > 0 && <p>{t('closeSilent', { names: silent.join(', ') })}</p>}
            </div>
          </Note>
        </div>
      )}
      {!isOnPaper && missing > 0 && (
        <div className="mt-4">
          <Note tone="warn">{t('closeMissing', { missing: formatCount(missing) })}</Note>
        </div>
      )}
      <div className="mt-4 flex flex-col gap-4">
        <p>{t('ofTwo', { name: view.me?.fullName ?? '' })}</p>
        <SecondMemberFields view={view} second={second} />
      </div>
      <RefusalNote refusal={refusal} className="mt-4" />
    </ConfirmDialog>
  );
}
