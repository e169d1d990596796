'use client';
import { useState } from 'react';
import { Send } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DossierGap } from '@/domain/dossier/board';
import { releaseDossiersAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useDone } from './use-done';

/** Gives the dossiers to the voters; with gaps only when somebody answers for it by name. */
export function ReleaseButton({ view }: { view: DossiersView }) {
  const t = useTranslations('dossier.release');
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, done, forget } = useDone();
  const [isOpen, setOpen] = useState(false);
  const [gapsAcceptedBy, setAcceptedBy] = useState('');
  const { gaps } = view.board;

  async function release() {
    if (!(await done(releaseDossiersAction(view.conferenceId, { gapsAcceptedBy, gapsSeen: gaps.length }))))
      return;
    setOpen(false);
    toast({ tone: 'ok', message: t('done') });
  }
  return (
    <>
      <Button variant="primary" icon={<Send aria-hidden />} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={(open) => {
          setOpen(open);
          forget();
        }}
        title={t('title')}
        confirmLabel={t('confirm')}
        cancelLabel={common('cancel')}
        busy={busy}
        busyLabel={t('busy')}
        onConfirm={() => void release()}
      >
        <div className="flex flex-col gap-4">
          <p>{t('text')}</p>
          {gaps.length === 0 ? (
            <Note tone="ok">{t('complete')}</Note>
          ) : (
            <>
              <Gaps view={view} gaps={gaps} />
              <TextInput
                label={t('acceptedBy')}
                hint={t('acceptedByHint')}
                value={gapsAcceptedBy}
                onChange={({ target }) => setAcceptedBy(target.value)}
              />
            </>
          )}
          <RefusalNote refusal={refusal} />
        </div>
      </ConfirmDialog>
    </>
  );
}

function Gaps({ view, gaps }: { view: DossiersView; gaps: readonly DossierGap[] }) {
  const t = useTranslations('dossier');
  const title = t('release.gaps', { count: String(gaps.length) });
  const nameOf = ({ subjectId }: DossierGap) =>
    view.facts.subjects.find(({ id }) => id === subjectId)?.fullName;
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul
        tabIndex={0}
        aria-label={title}
        className="mt-1 max-h-56 list-inside list-disc overflow-y-auto rounded-control border border-line p-3 text-body"
      >
        {gaps.map((gap) => {
          const item = t(`item.${gap.item}`);
          const name = nameOf(gap);
          return (
            <li key={`${gap.subjectId}-${gap.item}`}>
              {name === undefined
                ? t('release.gapOfConference', { item })
                : t(`release.gap.${gap.why}`, { item, name })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
