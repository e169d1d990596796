'use client';
import { useId } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DossierPlace } from '@/domain/dossier/dossier';
import type { PaperStanding } from '@/domain/dossier/paper-standing';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { takenFiles } from './upload-card';
import { PaperState } from './paper-state';
import type { Uploads } from './use-uploads';

type PaperCellProps = {
  view: DossiersView;
  uploads: Uploads;
  place: DossierPlace;
  paper: PaperStanding;
  /** Whose it is, for the labels. */
  name: string;
  onOpen: (place: DossierPlace) => void;
};

/** One paper of one subject: its state in words, and the one thing to do with it. */
export function PaperCell({ view, uploads, place, paper, name, onOpen }: PaperCellProps) {
  const t = useTranslations('dossier');
  const item = t(`item.${place.item}`);
  const hasFile = paper.code === 'received' || paper.code === 'unsigned';
  return (
    <div className="flex min-w-32 flex-col items-start gap-1">
      <PaperState paper={paper} />
      {hasFile ? (
        <Button
          variant="quiet"
          className="-ml-3 max-w-56!"
          aria-label={`${t('papers.open', { item, name })}: ${paper.file.name}`}
          onClick={() => onOpen(place)}
        >
          <span className="min-w-0 truncate">{paper.file.name}</span>
        </Button>
      ) : (
        view.mayChange && (
          <AddFile label={t('papers.addFor', { item, name })} onFile={(file) => uploads.add([file], place)} />
        )
      )}
    </div>
  );
}

type AddFileProps = { label: string; word?: string; onFile: (file: File) => void };

/** Chooses one file for a paper that is named already; it joins the files that wait to be received. */
export function AddFile({ label, word, onFile }: AddFileProps) {
  const t = useTranslations('dossier.papers');
  const id = useId();
  return (
    <span className="inline-flex">
      <input
        id={id}
        type="file"
        accept={takenFiles}
        aria-label={label}
        className="peer sr-only"
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <label
        htmlFor={id}
        className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-control text-body font-semibold text-lam-700 peer-focus-visible:shadow-focus hover:underline"
      >
        <Plus aria-hidden className="size-5" />
        {word ?? t('add')}
      </label>
    </span>
  );
}
