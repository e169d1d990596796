'use client';
import { lazy, Suspense, useState } from 'react';
import { BookOpen, Download } from 'lucide-react';
import type { ReleasedPaper } from '@/gate/dossier/reading.loader';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { fileSize } from '../file-size';
import type { ReadingWords } from './paper-viewer';

// The viewer is fetched when the first paper is opened.
const PaperViewer = lazy(() => import('./paper-viewer').then((module) => ({ default: module.PaperViewer })));

type PaperListProps = {
  papers: readonly ReleasedPaper[];
  /** Whose they are, for the labels and the head of the viewer. */
  name: string;
  words: ReadingWords;
  urlOf: (paper: ReleasedPaper) => string;
};

/** The papers of one dossier, each with the one thing to do: read it here, or save it where it cannot be shown. */
export function PaperList({ papers, name, words, urlOf }: PaperListProps) {
  const [open, setOpen] = useState<ReleasedPaper | null>(null);
  if (papers.length === 0) return <p className="text-ink-2">{words.noPapers}</p>;
  const said = (sentence: string, paper: ReleasedPaper) =>
    sentence.replace('{item}', words.item[paper.item]).replace('{name}', name);
  return (
    <>
      <ul className="flex flex-col divide-y divide-line">
        {papers.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <b className="font-semibold">{words.item[paper.item]}</b>
              <div className="text-body text-ink-2">
                {`${words.kind[paper.kind]}, ${fileSize(paper.size)}`}
              </div>
              {paper.reason !== '' && <Replaced paper={paper} words={words} />}
            </div>
            {paper.kind === 'docx' ? (
              <LinkButton
                size="md"
                href={urlOf(paper)}
                download
                icon={<Download aria-hidden />}
                aria-label={said(words.downloadOf, paper)}
              >
                {words.download}
              </LinkButton>
            ) : (
              <Button
                size="md"
                icon={<BookOpen aria-hidden />}
                aria-label={said(words.readOf, paper)}
                onClick={() => setOpen(paper)}
              >
                {words.read}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && open.kind !== 'docx' && (
        <Suspense fallback={<p role="status">{words.opening}</p>}>
          <PaperViewer
            title={`${words.item[open.item]}, ${name}`}
            url={urlOf(open)}
            kind={open.kind}
            words={words}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Voters had the former version: they are told what changed. */
function Replaced({ paper, words }: { paper: ReleasedPaper; words: ReadingWords }) {
  const day = dateScreen(paper.receivedOn);
  return (
    <div className="text-body text-nghe-800">
      {words.replaced.replace('{day}', day).replace('{reason}', paper.reason)}
    </div>
  );
}
