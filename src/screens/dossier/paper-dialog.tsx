'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSamePlace, type DossierFile, type DossierPlace } from '@/domain/dossier/dossier';
import { recordSignaturesAction, removeFileAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { LinkButton } from '@/ui/link-button';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useWhen } from '../setup/conference-when';
import { AddFile } from './paper-cell';
import { fileSize } from './file-size';
import type { Uploads } from './use-uploads';
import { useDone } from './use-done';

type PaperDialogProps = {
  view: DossiersView;
  place: DossierPlace;
  uploads: Uploads;
  onClose: () => void;
};

/** Everything about one paper: its versions, who signed it, and putting another in its place. */
export function PaperDialog({ view, place, uploads, onClose }: PaperDialogProps) {
  const t = useTranslations('dossier');
  const common = useTranslations('common');
  const versions = view.facts.files.filter((file) => isSamePlace(file, place)).toReversed();
  const [current] = versions;
  const subject = view.facts.subjects.find(({ id }) => id === place.subjectId);
  const item = t(`item.${place.item}`);
  if (!current) return null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={subject ? `${item}, ${subject.fullName}` : item}
      size="wide"
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <div className="flex flex-col gap-5 text-body">
        {place.item === 'asset-declaration' && (
          <SignatureFields key={current.id} view={view} file={current} />
        )}
        <section aria-label={t('file.versions')}>
          <h3 className="font-semibold">{t('file.versions')}</h3>
          <ol className="mt-1 divide-y divide-line border-y border-line">
            {versions.map((file) => (
              <Version
                key={file.id}
                view={view}
                file={file}
                isOnly={versions.length === 1}
                onClose={onClose}
              />
            ))}
          </ol>
        </section>
        {view.mayChange && (
          <AddFile
            label={t('file.replace')}
            word={t('file.replace')}
            onFile={(file) => {
              uploads.add([file], place);
              onClose();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function SignatureFields({ view, file }: { view: DossiersView; file: DossierFile }) {
  const t = useTranslations('dossier.file');
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, done } = useDone();
  const [signedByDeclarer, setDeclarer] = useState(file.signedByDeclarer);
  const [signedByReceiver, setReceiver] = useState(file.signedByReceiver);

  async function save() {
    const command = { fileId: file.id, signedByDeclarer, signedByReceiver };
    if (await done(recordSignaturesAction(view.conferenceId, command)))
      toast({ tone: 'ok', message: t('saved') });
  }
  return (
    <fieldset disabled={!view.mayChange}>
      <legend className="font-semibold">{t('signatures')}</legend>
      <Checkbox
        label={t('declarer')}
        checked={signedByDeclarer}
        onChange={({ target }) => setDeclarer(target.checked)}
      />
      <Checkbox
        label={t('receiver')}
        checked={signedByReceiver}
        onChange={({ target }) => setReceiver(target.checked)}
      />
      <RefusalNote refusal={refusal} />
      {view.mayChange && (
        <Button busy={busy} busyLabel={common('saving')} onClick={() => void save()}>
          {t('saveSignatures')}
        </Button>
      )}
    </fieldset>
  );
}

type VersionProps = { view: DossiersView; file: DossierFile; isOnly: boolean; onClose: () => void };

function Version({ view, file, isOnly, onClose }: VersionProps) {
  const t = useTranslations('dossier.file');
  const toast = useToast();
  const when = useWhen();
  const { busy, refusal, done } = useDone();
  const mayRemove = view.mayChange && view.facts.release === null;

  async function remove() {
    if (!(await done(removeFileAction(view.conferenceId, { fileId: file.id })))) return;
    toast({ tone: 'ok', message: t('removed') });
    if (isOnly) onClose();
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <b className="font-semibold break-words">{file.name}</b>
        <div className="text-note text-ink-2">
          {`${t('version', { version: String(file.version) })}, ${fileSize(file.size)}, ${t('received', { day: when.day(file.receivedOn), name: file.uploadedBy })}`}
        </div>
        {file.reason !== '' && <div className="text-note">{t('reason', { reason: file.reason })}</div>}
        <div className="text-note text-ink-2">
          {t('fingerprint')} <span className="font-code">{file.sha256.slice(0, 16)}</span>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton
          href={`/api/conferences/${view.conferenceId}/dossiers/files/${file.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('view')}
        </LinkButton>
        {mayRemove && (
          <Button variant="quiet" busy={busy} onClick={() => void remove()}>
            {t('remove')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </li>
  );
}
