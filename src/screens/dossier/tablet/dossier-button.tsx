'use client';
import { lazy, Suspense, useState } from 'react';
import { FileText } from 'lucide-react';
import { Button } from '@/ui/button';
import { useRowPapers } from './tablet-dossiers';

// A ballot without a dossier loads nothing of it.
const DossierDialog = lazy(() =>
  import('./dossier-dialog').then((module) => ({ default: module.DossierDialog })),
);

type DossierButtonProps = { formIndex: number; row: number; name: string; className: string };

/** Hồ sơ of one row, over the ballot: what is marked stays as it is. Not there where nothing is offered. */
export function DossierButton({ formIndex, row, name, className }: DossierButtonProps) {
  const offered = useRowPapers(formIndex, row);
  const [isOpen, setOpen] = useState(false);
  if (!offered) return null;
  const { words, papers, conferenceId } = offered;
  return (
    <>
      <Button
        size="md"
        className={className}
        icon={<FileText aria-hidden />}
        aria-label={words.dossierOf.replace('{name}', name)}
        onClick={() => setOpen(true)}
      >
        <span className="max-tablet:sr-only broad:sr-only">{words.dossier}</span>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <DossierDialog {...{ words, papers, conferenceId, name }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
