'use client';
import { useState } from 'react';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { followObserversAction, removeObserverAction } from '@/gate/hall/hall.actions';
import type { ObserversData } from '@/gate/hall/hall.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type Column } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Note } from '@/ui/note';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { AccountCell } from './account-cell';
import { askServer } from './ask-server';
import { HallTabs } from './hall-tabs';
import { ObserverForm } from './observer-form';
import { RefusalNote, TroubleNote } from './refusal-notes';
import { useFollowing } from './use-following';
import type { Refusal } from './use-refusal-sentence';

type Observer = ObserversData['observers'][number];

/** Người giám sát: whom the superior body sends, and the link by which each makes an account. */
export function ObserversScreen({ conferenceId, data }: { conferenceId: string; data: ObserversData }) {
  const t = useTranslations('hall.observers');
  const [view, setView] = useState(data);
  const [leaving, setLeaving] = useState<Observer | null>(null);

  async function follow() {
    const answer = await askServer(followObserversAction(conferenceId, {}));
    if (answer.ok) setView(answer.value);
    return answer.ok ? null : answer.error;
  }
  const trouble = useFollowing(follow);
  const refresh = async () => void (await follow());
  const mayChange = hasReached(view, 'convened') && !hasReached(view, 'announced');
  const columns = useColumns(conferenceId, mayChange, setLeaving);

  return (
    <>
      <HallTabs conferenceId={conferenceId} current="observers" lead={t('lead')} />
      <TroubleNote trouble={trouble} />
      {!mayChange && <Note tone="info">{t('closed')}</Note>}
      <div className="grid items-start gap-4 broad:grid-cols-[minmax(0,1fr)_20rem]">
        {view.observers.length === 0 ? (
          <EmptyState title={t('none')} text={t('noneNext')} />
        ) : (
          <Card title={t('list')} flush>
            <DataTable
              caption={t('list')}
              columns={columns}
              rows={view.observers}
              rowKey={(observer) => observer.id}
            />
          </Card>
        )}
        {mayChange && <ObserverForm conferenceId={conferenceId} onAdded={refresh} />}
      </div>
      {leaving && (
        <RemoveDialog
          conferenceId={conferenceId}
          observer={leaving}
          onClose={() => setLeaving(null)}
          onRemoved={refresh}
        />
      )}
    </>
  );
}

function useColumns(
  conferenceId: string,
  mayChange: boolean,
  remove: (observer: Observer) => void,
): Column<Observer>[] {
  const t = useTranslations('hall.observers');
  const common = useTranslations('common');
  const account = useTranslations('hall.account');
  return [
    {
      key: 'name',
      header: t('fullName'),
      rowHeader: true,
      cell: (observer) => (
        <>
          <span className="font-doc text-name font-semibold">{observer.fullName}</span>
          <span className="block text-note text-ink-2">
            {[observer.post, observer.organisation].filter((part) => part !== '').join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'account',
      header: account('title'),
      cell: (observer) => <AccountCell conferenceId={conferenceId} kind="observer" person={observer} />,
    },
    {
      key: 'remove',
      header: <VisuallyHidden>{common('remove')}</VisuallyHidden>,
      end: true,
      cell: (observer) =>
        mayChange && (
          <Button
            variant="quiet"
            icon={<Trash2 />}
            aria-label={t('remove', { name: observer.fullName })}
            onClick={() => remove(observer)}
          >
            {common('remove')}
          </Button>
        ),
    },
  ];
}

type RemoveDialogProps = {
  conferenceId: string;
  observer: Observer;
  onClose: () => void;
  onRemoved: () => Promise<void>;
};

function RemoveDialog({ conferenceId, observer, onClose, onRemoved }: RemoveDialogProps) {
  const t = useTranslations('hall.observers');
  const common = useTranslations('common');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function remove() {
    setBusy(true);
    const answer = await askServer(removeObserverAction(conferenceId, { observerId: observer.id }));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    await onRemoved();
    onClose();
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('removeTitle')}
      confirmLabel={t('removeConfirm')}
      cancelLabel={common('cancel')}
      danger
      busy={isBusy}
      onConfirm={() => void remove()}
    >
      <p className="mb-3">{t('removeText', { name: observer.fullName })}</p>
      <RefusalNote refusal={refusal} />
    </ConfirmDialog>
  );
}
