'use client';
import { FileText, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { dossierItems, isSamePlace, type DossierItem } from '@/domain/dossier/dossier';
import { isSettled } from '@/domain/dossier/match-file-name';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import type { UploadLine, Uploads } from './use-uploads';

type UploadRowProps = { line: UploadLine; view: DossiersView; uploads: Uploads };

/** One file: what it is said to be, how far it is on its way, and why it was not taken. */
export function UploadRow({ line, view, uploads }: UploadRowProps) {
  const t = useTranslations('dossier.upload');
  const { file, state } = line;
  const change = (changes: Partial<UploadLine>) => uploads.change(line.key, changes);
  return (
    <li className="rounded-control border border-line p-3">
      <div className="flex items-center gap-2">
        <FileText aria-hidden className="size-5 shrink-0 text-ink-2" />
        <b className="min-w-0 flex-1 font-semibold break-words">{file.name}</b>
        <Button
          variant="quiet"
          icon={<X aria-hidden />}
          aria-label={t('remove', { file: file.name })}
          onClick={() => uploads.leaveOut(line.key)}
        />
      </div>
      <PlaceFields {...{ line, view, change }} />
      {line.isProposed && isSettled(line) && <p className="mt-1 text-note text-ink-2">{t('proposed')}</p>}
      <MoreFields {...{ line, view, change }} />
      <Progress state={state} />
    </li>
  );
}

type FieldsProps = {
  line: UploadLine;
  view: DossiersView;
  change: (changes: Partial<UploadLine>) => void;
};

function PlaceFields({ line, view, change }: FieldsProps) {
  const t = useTranslations('dossier');
  const file = line.file.name;
  const isCollective = line.item === 'collective-review';
  const itemOf = (value: string): DossierItem | null => dossierItems.find((item) => item === value) ?? null;
  return (
    <div className="mt-2 grid gap-3 tablet:grid-cols-2">
      <Select
        label={t('upload.what')}
        aria-label={t('upload.whatOf', { file })}
        placeholder={t('upload.chooseItem')}
        value={line.item ?? ''}
        options={dossierItems.map((item) => ({ value: item, label: t(`item.${item}`) }))}
        onChange={({ target }) => {
          const item = itemOf(target.value);
          change({ item, ...(item === 'collective-review' && { subjectId: null }) });
        }}
      />
      <Select
        label={t('upload.whose')}
        aria-label={t('upload.whoseOf', { file })}
        placeholder={isCollective ? t('upload.conference') : t('upload.choosePerson')}
        value={line.subjectId ?? ''}
        options={view.facts.subjects.map(({ id, fullName }) => ({
          value: id,
          label: fullName,
          disabled: isCollective,
        }))}
        onChange={({ target }) =>
          change({ subjectId: view.facts.subjects.find(({ id }) => id === target.value)?.id ?? null })
        }
      />
    </div>
  );
}

/** What only some papers need: the signatures of a declaration, the reason of a change. */
function MoreFields({ line, view, change }: FieldsProps) {
  const t = useTranslations('dossier');
  const { files, release } = view.facts;
  const needsReason = release !== null && isSettled(line) && files.some((file) => isSamePlace(file, line));
  return (
    <>
      {line.item === 'asset-declaration' && (
        <div className="mt-1 flex flex-wrap gap-x-6">
          <Checkbox
            label={t('file.declarer')}
            checked={line.signedByDeclarer}
            onChange={({ target }) => change({ signedByDeclarer: target.checked })}
          />
          <Checkbox
            label={t('file.receiver')}
            checked={line.signedByReceiver}
            onChange={({ target }) => change({ signedByReceiver: target.checked })}
          />
        </div>
      )}
      {needsReason && (
        <TextInput
          className="mt-2"
          label={t('upload.reason')}
          hint={t('upload.reasonHint')}
          value={line.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      )}
    </>
  );
}

function Progress({ state }: { state: UploadLine['state'] }) {
  const t = useTranslations('dossier.upload.state');
  const sentence = useRefusalSentence();
  switch (state.at) {
    case 'waiting':
      return null;
    case 'sending': {
      const label = t('sending', { percent: String(Math.round(state.share * 100)) });
      return (
        <div className="mt-2" role="status">
          <p className="text-note text-ink-2">{label}</p>
          <ProgressBar value={state.share} max={1} label={label} size="thin" />
        </div>
      );
    }
    case 'failed':
      return (
        <Note tone="bad" role="alert" className="mt-2" title={`${t('failed')}.`}>
          {sentence(state.refusal)}
        </Note>
      );
  }
}
