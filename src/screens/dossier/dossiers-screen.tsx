'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DossierRow } from '@/domain/dossier/board';
import type { DossierPlace } from '@/domain/dossier/dossier';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { useWhen } from '../setup/conference-when';
import { ContactDialog } from './contact-dialog';
import { DeadlinesCard } from './deadlines-card';
import { LateCard } from './late-card';
import { PaperDialog } from './paper-dialog';
import { PapersCard } from './papers-card';
import { QuestionsCard } from './questions-card';
import { ReadersCard } from './readers-card';
import { ReleaseButton } from './release-button';
import { SettingsDialog } from './settings-dialog';
import { UploadCard } from './upload-card';
import { useUploads } from './use-uploads';

type Open =
  { what: 'paper'; place: DossierPlace } | { what: 'contact'; row: DossierRow } | { what: 'settings' } | null;

/** Hồ sơ và thời hạn: the calendar, who has handed in what, what is late, and giving it to the voters. */
export function DossiersScreen({ view }: { view: DossiersView }) {
  const t = useTranslations('dossier');
  const when = useWhen();
  const uploads = useUploads(view);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const onContact = (row: DossierRow) => setOpen({ what: 'contact', row });
  const { release, subjects } = view.facts;
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={t('lead', { day: when.day(view.heldOn) })}
        actions={
          view.mayChange && (
            <>
              <Button onClick={() => setOpen({ what: 'settings' })}>{t('settings.open')}</Button>
              {release === null && subjects.length > 0 && <ReleaseButton view={view} />}
            </>
          )
        }
      />
      {view.isFrozen && <Note tone="info">{t('frozen')}</Note>}
      {release && (
        <Note tone="ok">
          {t('release.releasedBy', { day: when.day(release.releasedOn), name: release.releasedBy })}
          {release.gapsAcceptedBy !== '' && ` ${t('release.acceptedGaps', { name: release.gapsAcceptedBy })}`}
        </Note>
      )}
      <DeadlinesCard view={view} />
      <LateCard view={view} onContact={onContact} />
      {view.mayChange && subjects.length > 0 && <UploadCard view={view} uploads={uploads} />}
      <PapersCard
        view={view}
        uploads={uploads}
        onOpen={(place) => setOpen({ what: 'paper', place })}
        onContact={onContact}
      />
      <QuestionsCard view={view} />
      <ReadersCard view={view} />
      {open?.what === 'paper' && (
        <PaperDialog view={view} place={open.place} uploads={uploads} onClose={close} />
      )}
      {open?.what === 'contact' && <ContactDialog view={view} subject={open.row.subject} onClose={close} />}
      {open?.what === 'settings' && <SettingsDialog view={view} onClose={close} />}
    </div>
  );
}
