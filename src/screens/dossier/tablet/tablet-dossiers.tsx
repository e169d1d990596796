'use client';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { TabletDossiers } from '@/gate/dossier/tablet-dossiers';
import type { ReadingWords } from '../reader/paper-viewer';

type Offered = { conferenceId: string; words: ReadingWords; forms: TabletDossiers };

const OfferedContext = createContext<Offered | null>(null);

type ProviderProps = { conferenceId: string; words: ReadingWords; isOpen: boolean; children: ReactNode };

/** Asks once for each conference, when the vote is open, what the ballots offer to read. No answer: they offer nothing, and voting goes on. */
export function TabletDossiersProvider({ conferenceId, words, isOpen, children }: ProviderProps) {
  const [given, setGiven] = useState<{ of: string; forms: TabletDossiers } | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    fetch(`/api/dossiers/${conferenceId}`, { cache: 'no-store', credentials: 'omit' })
      .then((answer) => answer.json())
      .then(
        (forms: unknown) => !isOver && isDossiers(forms) && setGiven({ of: conferenceId, forms }),
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [conferenceId, isOpen]);
  // Never those of another conference of the same sitting, not even until the right ones are there.
  const forms = given?.of === conferenceId ? given.forms : [];
  return <OfferedContext value={{ conferenceId, words, forms }}>{children}</OfferedContext>;
}

/** The papers of one row of one form; none where nothing is offered. */
export function useRowPapers(formIndex: number, row: number) {
  const offered = use(OfferedContext);
  const papers = offered?.forms.find(({ index }) => index === formIndex)?.lines[row] ?? [];
  return offered && papers.length > 0 ? { ...offered, papers } : null;
}

function isDossiers(given: unknown): given is TabletDossiers {
  return (
    Array.isArray(given) &&
    given.every((form) => typeof form?.index === 'number' && Array.isArray(form.lines))
  );
}
