'use client';
import { useEffect, useId, useRef } from 'react';
import type { ReleasedPaper } from '@/gate/dossier/reading.loader';
import { Button } from '@/ui/button';
import { PaperList } from '../reader/paper-list';
import type { ReadingWords } from '../reader/paper-viewer';

type DossierDialogProps = {
  conferenceId: string;
  name: string;
  papers: readonly ReleasedPaper[];
  words: ReadingWords;
  onClose: () => void;
};

/** The papers of one person over the ballot; the browser keeps focus inside and gives it back. */
export function DossierDialog({ conferenceId, name, papers, words, onClose }: DossierDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto w-[44rem] max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-6 text-tab-body text-ink shadow-raised backdrop:bg-lam-900/60 tablet:p-8"
    >
      <h2 id={`${id}-title`} className="font-doc text-tab-title font-semibold">
        {words.dossierOf.replace('{name}', name)}
      </h2>
      <div className="mt-3">
        <PaperList
          papers={papers}
          name={name}
          words={words}
          urlOf={(paper) => `/api/dossiers/${conferenceId}/files/${paper.id}`}
        />
      </div>
      <div className="mt-6 flex justify-end">
        <Button size="md" variant="primary" onClick={onClose}>
          {words.backToBallot}
        </Button>
      </div>
    </dialog>
  );
}
